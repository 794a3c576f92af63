import { pointsToDecimal } from '../../../src/rulebook/points';
import type { Rulebook, RulebookNode } from '../../../src/rulebook/rulebook';
import { compareRulebooks, type NodeChange } from '../../../src/review/rulebook-changes/changes';
import { ONE, rational } from '../../../src/rulebook/rational';
import { specDifference } from '../../../src/review/rulebook-changes/spec-difference';
import type { LadderSpec } from '../../../src/methods/spec';
import { COMPILE, setOf, type Criterion } from './sets';

const YES_NO = '- Có: 2 điểm; - Không: 0 điểm';
const RATE = '- Từ 95% trở lên: 2 điểm\n- Từ 80% đến dưới 95%: 1 điểm\n- Dưới 80%: 0 điểm';

const BEFORE: readonly Criterion[] = [
  [
    '1',
    'Chỉ đạo điều hành',
    '4',
    [
      ['1.1', 'Ban hành kế hoạch cải cách hành chính năm', '2', YES_NO],
      ['1.2', 'Mức độ hoàn thành kế hoạch', '2', RATE],
    ],
  ],
  [
    '2',
    'Thủ tục hành chính',
    '6',
    [
      ['2.1', 'Tỷ lệ hồ sơ giải quyết đúng hạn', '2', RATE],
      ['2.2', 'Công khai thủ tục hành chính đầy đủ', '4', 'Công khai đủ: 4 điểm; không đủ: 0 điểm'],
    ],
  ],
];

/** The same set with one criterion, found by its code, put differently. */
function changed(code: string, by: (old: Criterion) => readonly Criterion[]): readonly Criterion[] {
  const replace = (list: readonly Criterion[]): readonly Criterion[] =>
    list.flatMap((one): readonly Criterion[] => {
      if (one[0] === code) return by(one);
      const [own, title, maximum, inside] = one;
      return typeof inside === 'object' ? [[own, title, maximum, replace(inside)]] : [one];
    });
  return replace(BEFORE);
}

function words({ kinds, match, before, after }: NodeChange): string {
  return `${before?.code ?? '–'}>${after?.code ?? '–'} ${match} ${kinds.join('+')}`;
}

function found(after: readonly Criterion[], before = BEFORE): string[] {
  return compareRulebooks(setOf(before), setOf(after), COMPILE).changes.map(words);
}

test('other documents asked for and another source of points are named', () => {
  const before = setOf(BEFORE);
  const put = (more: Partial<RulebookNode>): Rulebook => ({
    ...before,
    nodes: before.nodes.map((field) => ({
      ...field,
      children: field.children.map((node) => (node.code === '1.1' ? { ...node, ...more } : node)),
    })),
  });
  const old = put({ evidence: ['Kế hoạch', 'Báo cáo năm'] });
  const young = put({ evidence: ['báo cáo  năm', 'Quyết định giao nhiệm vụ'], source: 'leadAgency' });
  const { changes } = compareRulebooks(old, young, COMPILE);
  expect(changes.map(words)).toEqual(['1.1>1.1 code evidence-changed+source-changed']);
  expect(changes[0]?.evidence).toEqual({ dropped: ['Kế hoạch'], added: ['Quyết định giao nhiệm vụ'] });
  expect(compareRulebooks(old, old, COMPILE).changes).toEqual([]);
});

test('words of a band between two figures decide nothing, those of a band of several figures may', () => {
  const ladder = (text: string, edges: Partial<LadderSpec['bands'][number]>): LadderSpec => ({
    kind: 'ladder',
    on: 'rate',
    levels: [],
    bands: [{ worth: { kind: 'ofMaximum', share: ONE }, text, ...edges }],
  });
  const from = { at: rational(90), inclusive: true };
  const several = { anyOf: [[{ part: 0, from }]] };
  expect(specDifference(ladder('Từ 90%', { from }), ladder('90% trở lên', { from }))).toBeUndefined();
  expect(specDifference(ladder('Cả hai từ 90%', several), ladder('Đủ hai', several))).toBe('words');
});

test('a set is the same as itself', () => {
  const { changes, unchanged } = compareRulebooks(setOf(BEFORE), setOf(BEFORE), COMPILE);
  expect([changes, unchanged]).toEqual([[], 6]);
});

test.each<readonly [name: string, after: readonly Criterion[], changes: readonly string[]]>([
  ['a criterion that is gone', changed('2.2', () => []), ['2.2>– none dropped']],
  [
    'a new criterion, in its place among the changes',
    changed('1.2', (old) => [old, ['1.3', 'Sáng kiến được công nhận', '1', YES_NO]]),
    ['–>1.3 none added'],
  ],
  [
    'another maximum under the same words and bands',
    changed('2.2', ([code, title, , text]) => [[code, title, '3', text]]),
    ['2.2>2.2 code reweighted'],
  ],
  [
    'other words of the title, no other case or spacing',
    [
      ...changed('1.1', ([code, , maximum, text]) => [
        [code, 'Ban hành KẾ HOẠCH  cải cách hành chính của năm', maximum, text],
      ]),
    ],
    ['1.1>1.1 code reworded'],
  ],
  [
    'only case, spaces and marks: no change',
    changed('1.1', ([code, , maximum, text]) => [
      [code, 'BAN HÀNH kế hoạch, cải cách hành chính năm.', maximum, text],
    ]),
    [],
  ],
  [
    'another threshold',
    changed('2.1', ([code, title, maximum]) => [[code, title, maximum, RATE.replaceAll('95%', '98%')]]),
    ['2.1>2.1 code reruled'],
  ],
  [
    'other words for the same rule',
    changed('2.1', ([code, title, maximum]) => [
      [code, title, maximum, RATE.replace('Từ 95% trở lên', 'Đạt từ 95% trở lên')],
    ]),
    ['2.1>2.1 code rephrased'],
  ],
  [
    'a level that is called otherwise: nobody but a person knows whether it means the same',
    changed('1.1', ([code, title, maximum]) => [
      [code, title, maximum, '- Đạt: 2 điểm; - Không đạt: 0 điểm'],
    ]),
    ['1.1>1.1 code rule-unclear'],
  ],
  [
    'other points for a level',
    changed('2.2', ([code, title]) => [[code, title, '4', 'Công khai đủ: 4 điểm; không đủ: 1 điểm']]),
    ['2.2>2.2 code reruled'],
  ],
  [
    'words nobody understands: whether the rule changed is not claimed',
    changed('2.1', ([code, title, maximum]) => [[code, title, maximum, 'Chấm theo mức độ phù hợp']]),
    ['2.1>2.1 code rule-unclear'],
  ],
  [
    'an item that becomes a group',
    changed('1.2', ([code, title, maximum, text]) => [
      [code, title, maximum, [['1.2.1', 'Nhiệm vụ của trung ương giao', '2', text as string]]],
    ]),
    ['1.2>1.2 code split', '–>1.2.1 none added'],
  ],
])('%s', (_name, after, changes) => {
  expect(found(after)).toEqual(changes);
});

test('a criterion that took another number is proposed, never assumed', () => {
  const after = changed('1.1', (old) => [
    ['1.1', 'Sáng kiến được công nhận', '1', YES_NO],
    ['1.9', ...tail(old)],
  ]);
  expect(found(after)).toEqual(['–>1.1 none added', '1.1>1.9 proposed renumbered']);
});

test('a criterion that went to another field is proposed as moved', () => {
  const [first, second] = changed('1.2', () => []);
  const moved: Criterion = ['2.3', 'Mức độ hoàn thành kế hoạch', '2', RATE];
  const field = second as Criterion;
  const after = [
    first as Criterion,
    [field[0], field[1], field[2], [...(field[3] as Criterion[]), moved]],
  ] as const;
  expect(found(after as readonly Criterion[])).toEqual(['1.2>2.3 proposed renumbered+moved']);
});

test('two equally good partners are left to a person', () => {
  const twice = (codes: readonly string[]): readonly Criterion[] => [
    ['1', 'Lĩnh vực', '4', codes.map((code): Criterion => [code, 'Thực hiện kế hoạch', '2', YES_NO])],
  ];
  expect(found(twice(['1.3', '1.4']), twice(['1.1', '1.2']))).toEqual([
    '–>1.3 none added',
    '–>1.4 none added',
    '1.1>– none dropped',
    '1.2>– none dropped',
  ]);
});

test('the same titles in two fields are told apart by what stands above them', () => {
  const both = (codes: readonly string[]): readonly Criterion[] => [
    ['1', 'Thể chế', '2', [[codes[0] ?? '', 'Thực hiện kế hoạch', '2', YES_NO]]],
    ['2', 'Tài chính công', '2', [[codes[1] ?? '', 'Thực hiện kế hoạch', '2', YES_NO]]],
  ];
  expect(found(both(['1.2', '2.2']), both(['1.1', '2.1']))).toEqual([
    '1.1>1.2 proposed renumbered',
    '2.1>2.2 proposed renumbered',
  ]);
});

test('fields are listed with both maxima and the difference', () => {
  const after = changed('2', ([code, title, , inside]) => [[code, title, '7.5', inside]]);
  const { fields, totalDifference } = compareRulebooks(setOf(BEFORE), setOf(after, '11.5'), COMPILE);
  const view = fields.map(({ after: field, difference }) => [
    field?.code,
    difference && pointsToDecimal(difference),
  ]);
  expect(view).toEqual([
    ['1', 0],
    ['2', '1.5'],
  ]);
  expect(pointsToDecimal(totalDifference)).toBe('1.5');
});

function tail([, title, maximum, inside]: Criterion): [string, string, string] {
  return [title, maximum, inside as string];
}
