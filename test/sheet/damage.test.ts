import fc from 'fast-check';
import { pointsToDecimal } from '../../src/rulebook/points';
import { toDecimal } from '../../src/rulebook/rational';
import { readForms } from '../../src/sheet';
import type { ReadForms } from '../../src/sheet';
import { gridOf, workbookOf } from '../support/grid';
import type { TestCell } from '../support/grid';

const SELF_SCORE: readonly (readonly TestCell[])[] = [
  ['SỞ TƯ PHÁP'],
  ['BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CCHC NĂM 2025'],
  [],
  ['STT', 'Tiêu chí', 'Điểm tối đa', 'Số liệu kê khai', 'Cách tính điểm', 'Điểm tự chấm', 'Điểm thẩm định'],
  ['1', 'Công tác chỉ đạo điều hành', 6.5, null, null, 5.13, 4.9],
  ['1.1', 'Ban hành kế hoạch cải cách hành chính', 1.5, '15/1/2025', 'Có: 1,5', 1.25, 1.15],
  ['1.2', 'Kết quả hoàn thành nhiệm vụ', 2.75, null, 'Tỷ lệ x điểm tối đa', 1.63, 1.5],
  [null, 'Tổng số nhiệm vụ', null, 29],
  [null, 'Số nhiệm vụ đã hoàn thành', null, 16],
  ['1.3', 'Sáng kiến được công nhận', 2.25, 3, 'Mỗi sáng kiến 0,75', 2.25, 2.25],
  ['2', 'Cải cách thể chế công vụ', 3.5, null, null, 3.11, 3],
  ['2.1', 'Rà soát văn bản quy phạm', 3.5, '40/45', 'Tỷ lệ x điểm tối đa', 3.11, 3],
  [null, 'Tổng cộng', 10, null, null, 8.24, 7.9],
];

const STATISTICS: readonly (readonly TestCell[])[] = [
  ['Biểu mẫu 3'],
  ['STT', 'Chỉ tiêu thống kê', 'Đơn vị tính', 'Số liệu', 'Ghi chú'],
  ['1', 'Tỷ lệ giải quyết đúng hạn', '%', '99,69%', null],
  ['1.1', 'Tổng số hồ sơ đã giải quyết', 'Hồ sơ', '52,414', 'cả năm'],
  ['1.2', 'Số hồ sơ đúng hạn', 'Hồ sơ', '52.249', null],
  ['2', 'Số văn bản đã ban hành', 'Văn bản', 17, null],
  ['3', 'Số thủ tục công bố mới', 'Thủ tục', 1877, null],
];

type Rows = readonly (readonly TestCell[])[];

/** Every number read, under the words of its row and the meaning of its column. */
function numbersOf({ forms }: ReadForms): Map<string, string> {
  const numbers = new Map<string, string>();
  for (const form of forms) {
    for (const item of form.items) {
      for (const role of ['maximum', 'selfScore', 'appraised1', 'appraised2'] as const) {
        const points = item[role];
        if (points !== undefined) numbers.set(`${item.title} · ${role}`, pointsToDecimal(points.value));
      }
      for (const { label, text } of item.declared)
        if (text !== '') numbers.set(`${item.title} · ${label}`, text);
    }
    for (const { label, column, value } of form.totals)
      numbers.set(`${label} · ${column}`, pointsToDecimal(value.value));
    for (const { title, figure } of form.statistics) {
      if (figure !== undefined) numbers.set(`${title} · figure`, toDecimal(figure.value, 6));
    }
  }
  return numbers;
}

/** Maxima that no longer add up are named by the checks that follow reading. */
function addsUp({ forms }: ReadForms): boolean {
  return forms.every(({ items }) =>
    items.every(({ code, maximum }) => {
      const children = items.filter((item) => item.parent === code);
      const sum = children.reduce((total, item) => total + (item.maximum?.value ?? 0), 0);
      return children.length === 0 || maximum === undefined || maximum.value === sum;
    }),
  );
}

type Damage =
  | { readonly kind: 'clear'; readonly row: number; readonly column: number }
  | { readonly kind: 'swapColumns'; readonly a: number; readonly b: number }
  | { readonly kind: 'insertRow'; readonly row: number }
  | { readonly kind: 'insertColumn'; readonly column: number }
  | { readonly kind: 'toText'; readonly row: number; readonly column: number; readonly mark: ',' | '.' }
  | { readonly kind: 'deleteRow'; readonly row: number };

function damageOf(rows: Rows): fc.Arbitrary<Damage> {
  const row = fc.nat(rows.length - 1);
  const column = fc.nat(6);
  return fc.oneof(
    fc.record({ kind: fc.constant('clear' as const), row, column }),
    fc.record({ kind: fc.constant('swapColumns' as const), a: column, b: column }),
    fc.record({ kind: fc.constant('insertRow' as const), row }),
    fc.record({ kind: fc.constant('insertColumn' as const), column }),
    fc.record({
      kind: fc.constant('toText' as const),
      row,
      column,
      mark: fc.constantFrom(',' as const, '.' as const),
    }),
    fc.record({ kind: fc.constant('deleteRow' as const), row }),
  );
}

function apply(rows: Rows, damage: Damage): TestCell[][] {
  const copy = rows.map((row) => [...row]);
  switch (damage.kind) {
    case 'clear':
      if (copy[damage.row]?.[damage.column] !== undefined) copy[damage.row]![damage.column] = null;
      return copy;
    case 'swapColumns':
      return copy.map((row) => {
        const swapped = Array.from({ length: 8 }, (_, index) => row[index] ?? null);
        [swapped[damage.a], swapped[damage.b]] = [swapped[damage.b] ?? null, swapped[damage.a] ?? null];
        return swapped;
      });
    case 'insertRow':
      copy.splice(damage.row, 0, []);
      return copy;
    case 'insertColumn':
      return copy.map((row) => [...row.slice(0, damage.column), null, ...row.slice(damage.column)]);
    case 'toText': {
      const value = copy[damage.row]?.[damage.column];
      if (typeof value === 'number')
        copy[damage.row]![damage.column] = String(value).replace('.', damage.mark);
      return copy;
    }
    case 'deleteRow':
      copy.splice(damage.row, 1);
      return copy;
  }
}

const readOf = (rows: Rows) => readForms(workbookOf(gridOf(rows)));

/** Words that still stand somewhere in the sheet. */
function standing(rows: Rows): Set<string> {
  return new Set(rows.flat().filter((cell) => typeof cell === 'string') as string[]);
}

describe.each([
  ['a self-score sheet', SELF_SCORE],
  ['a statistics form', STATISTICS],
])('damage to %s', (_, rows) => {
  const before = numbersOf(readOf(rows));

  test('never turns a number into another without a word', () => {
    fc.assert(
      fc.property(fc.array(damageOf(rows), { minLength: 1, maxLength: 3 }), (damages) => {
        const damaged = damages.reduce<Rows>(apply, rows);
        const read = readOf(damaged);
        const serious = read.problems.filter(({ severity }) => severity !== 'info');
        for (const [place, value] of numbersOf(read)) {
          const meant = before.get(place);
          if (meant === value || serious.length > 0 || !addsUp(read)) continue;
          throw new Error(`${place}: ${meant ?? 'nothing'} was read as ${value} in silence`);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('never loses a number that still stands without a word', () => {
    fc.assert(
      fc.property(damageOf(rows), (damage) => {
        const damaged = apply(rows, damage);
        const read = readOf(damaged);
        const after = numbersOf(read);
        const words = standing(damaged);
        for (const [place, value] of before) {
          const [title = '', role = ''] = place.split(' · ');
          const stands =
            words.has(title) && damaged.flat().some((cell) => cell !== null && shownAs(cell) === value);
          if (after.get(place) === value || !stands || read.problems.length > 0) continue;
          if (damage.kind === 'clear' && [title, role].some((name) => rows[damage.row]?.includes(name)))
            continue;
          throw new Error(`${place} (${role}) was lost in silence`);
        }
      }),
      { numRuns: 400 },
    );
  });
});

function shownAs(cell: TestCell): string {
  return typeof cell === 'number'
    ? String(cell)
    : String(cell ?? '')
        .replace(',', '.')
        .replace('%', '');
}
