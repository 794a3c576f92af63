import { readForms } from '../../src/sheet';
import { rank } from '../../src/review/ranking/rank';
import { rankingEntries } from '../../src/review/ranking/entries';
import { scoreSummary } from '../../src/scoring/summary';
import { openXlsx, writeWorkbook } from '../../src/workbook/xlsx';
import { milliseconds, type Row } from './row';
import { stressClaims, stressPlan } from './stress';

export const name = 'Growth: time against size, and its exponent (1 is linear)';

const AGENCIES = [10, 100, 1_000, 10_000];
const ITEMS = 125;
const ROWS = [100, 1_000, 10_000, 50_000];
const RUNS = 3;
/** Small sizes are mostly fixed cost: the exponent is that of the larger half. */
const STEEPEST = 1.2;

/** Ensures the time of each size and the slope between sizes on a log-log scale. */
export async function run(): Promise<readonly Row[]> {
  const plan = stressPlan(ITEMS);
  const ranked = await curve('agencies scored and ranked', AGENCIES, (count) => {
    const claims = Array.from({ length: count }, (_, agency) => stressClaims(plan, agency));
    return () => {
      const units = claims.map((declared, n) => ({
        agency: `Xã ${n}`,
        group: `Tỉnh ${n % 34}`,
        summary: scoreSummary(plan, { agency: `Xã ${n}`, claims: declared }, 'rule'),
      }));
      return rank(rankingEntries(units).entries);
    };
  });
  const read = await curve('rows of a sheet opened and understood', ROWS, (count) => {
    const bytes = sheetOf(count);
    return async () => {
      const opened = openXlsx(bytes);
      const content = opened.ok ? await opened.value.read() : opened;
      if (!content.ok) throw new Error('The sheet of the bench could not be read.');
      return readForms(content.value);
    };
  });
  return [...ranked, ...read];
}

/** A row per size, then the exponent between the last two sizes. */
async function curve(
  what: string,
  sizes: readonly number[],
  prepare: (size: number) => () => unknown,
): Promise<readonly Row[]> {
  const points: { readonly size: number; readonly time: number }[] = [];
  for (const size of sizes) points.push({ size, time: await milliseconds(RUNS, prepare(size)) });
  const rows = points.map(({ size, time }): Row => {
    return { name: `${size.toLocaleString('en')} ${what}`, value: time, unit: 'ms' };
  });
  return [
    ...rows,
    { name: '  exponent over all sizes', value: slope(points), unit: '' },
    { name: '  exponent between the last two', value: slope(points.slice(-2)), unit: '', limit: STEEPEST },
  ];
}

/** Least squares through the logarithms. */
function slope(points: readonly { readonly size: number; readonly time: number }[]): number {
  const logs = points.map(({ size, time }) => [Math.log(size), Math.log(time)] as const);
  const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / values.length;
  const [x, y] = [mean(logs.map(([size]) => size)), mean(logs.map(([, time]) => time))];
  const over = logs.reduce((sum, [size, time]) => sum + (size - x) * (time - y), 0);
  return over / logs.reduce((sum, [size]) => sum + (size - x) ** 2, 0);
}

function sheetOf(count: number): Uint8Array {
  const head = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Cách tính điểm', 'Số liệu kê khai', 'Điểm tự chấm'];
  const rows = Array.from({ length: count }, (_, n): (string | number)[] => {
    const [field, criterion] = [Math.floor(n / 100) + 1, Math.floor((n % 100) / 10) + 1];
    const code = [field, criterion, n % 10].slice(0, n % 100 === 0 ? 1 : 3).join('.');
    const title = `Tỷ lệ hồ sơ thủ tục hành chính giải quyết đúng hạn, mục ${code}`;
    return [code, title, 0.5, 'Từ 95% trở lên: 0,5 điểm; dưới 95%: 0 điểm', `${n % 90}/100`, (n % 2) / 2];
  });
  const cells = [head, ...rows].flatMap((values, row) =>
    values.map((value, column) => ({ row, column, value })),
  );
  const written = writeWorkbook([{ kind: 'addSheet', sheet: 'Chấm điểm', cells, layout: {} }]);
  if (!written.ok) throw new Error('The sheet of the bench could not be written.');
  return written.value;
}
