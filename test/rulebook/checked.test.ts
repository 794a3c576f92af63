import { checkRulebook } from '../../src/rulebook/check';
import { parseRulebook } from '../../src/rulebook/parse';
import { rulebookById, rulebooksForYear } from '../../src/rulebook/shipped';
import { smallBook } from './small-book';
import type { Changes } from './small-book';

function findings(changes: Changes, shipped = false): unknown[] {
  const result = parseRulebook(smallBook(changes));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  const found = checkRulebook(result.value, { shipped });
  return found.map(({ code, severity, params }) => [code.replace('rulebook.', ''), severity, params]);
}

const PLAN = { code: '1.1', title: 'Kế hoạch' };
const REPORT = { code: '1.2', title: 'Báo cáo' };

test('the small rulebook is sound, shipped or not', () => {
  expect(findings({})).toEqual([]);
  expect(findings({}, true)).toEqual([]);
});

describe('years', () => {
  test.each([2012, 2100])('%i is a year of the index', (year) => {
    expect(findings({ years: [year] })).toEqual([]);
  });

  test.each([2011, 2101])('%i is a slip', (year) => {
    expect(findings({ years: [year] })).toEqual([['implausible-year', 'error', { year }]]);
  });

  test('none, and one that is said three times', () => {
    expect(findings({ years: [] })).toEqual([['no-years', 'error', {}]]);
    expect(findings({ years: [2025, 2025, 2024, 2025] })).toEqual([
      ['duplicate-year', 'error', { year: 2025 }],
      ['duplicate-year', 'error', { year: 2025 }],
    ]);
  });
});

describe('codes and places', () => {
  test.each(['1.11', '1.1.1', '1.10.2', 'a)', 'II', '1.'])('%s may stand under 1', (code) => {
    expect(findings({ 'nodes[0].children[1].code': code })).toEqual([]);
  });

  test.each(['2.1', '11', '11.1', '10.2.3', '2'])('%s may not', (code) => {
    const found = findings({
      'nodes[0].children[1].code': code,
      'nodes[1].code': 'B',
      'nodes[1].children[0].code': 'b',
    });
    expect(found).toEqual([['wrong-parent', 'error', { code, title: 'Báo cáo', parent: '1' }]]);
  });

  test.each([
    ['B2', 'A1', 'A2'],
    ['2)', '1)', '3)'],
  ])('under %s, which is no number with dots, any code may stand', (parent, first, second) => {
    const codes = {
      'nodes[0].code': parent,
      'nodes[0].children[0].code': first,
      'nodes[0].children[1].code': second,
    };
    expect(findings(codes)).toEqual([]);
  });

  test('a sub-criterion stands under a field, under a criterion, and under another one', () => {
    expect(findings({ 'nodes[0].children[0].level': 'subCriterion' })).toEqual([]);
    const item = { title: 'Kế hoạch', maximum: '4', scoringText: 'Có: 4 điểm', citation: 'Mục 1' };
    const group = (code: string, child: object) => ({
      code,
      title: 'Nhóm',
      maximum: '4',
      children: [child],
    });
    const nested = group('1.1', group('1.1.1', { code: '1.1.1.1', ...item }));
    expect(findings({ 'nodes[0].children[0]': nested })).toEqual([]);
  });

  test('a code that comes again names who had it first, under Roman numerals too', () => {
    expect(
      findings({ 'nodes[0].code': 'II', 'nodes[1].code': 'II', 'nodes[1].children[0].code': '1.1' }),
    ).toEqual([
      ['duplicate-code', 'error', { code: 'II', title: 'Khảo sát', first: 'Chỉ đạo' }],
      ['duplicate-code', 'error', { code: '1.1', title: 'Người dân', first: 'Kế hoạch' }],
    ]);
  });

  test('a criterion outermost, and a field inside a field', () => {
    expect(findings({ 'nodes[2].level': 'criterion' })).toEqual([
      ['wrong-level', 'error', { code: '3', title: 'Thưởng', parent: '' }],
      ['wrong-level', 'error', { code: '3.1', title: 'Sáng kiến', parent: '3' }],
    ]);
    expect(findings({ 'nodes[0].children[0].level': 'field' })).toEqual([
      ['wrong-level', 'error', { ...PLAN, parent: '1' }],
    ]);
  });

  test('a penalty inside what is appraised, an item inside the bonus that is none', () => {
    expect(findings({ 'nodes[0].children[0].part': 'survey' })).toEqual([]);
    expect(findings({ 'nodes[3].children[0].part': 'bonus', 'nodes[3].children[0].maximum': '0' })).toEqual(
      [],
    );
    expect(findings({ 'nodes[2].children[0].part': 'appraised', 'nodes[2].maximum': '2' })).toEqual([
      ['wrong-part', 'error', { code: '3.1', title: 'Sáng kiến', parent: '3' }],
    ]);
  });
});

describe('maxima', () => {
  test('0 is a maximum, for an item as for a penalty', () => {
    expect(findings({ 'nodes[0].children[0].maximum': '0', 'nodes[0].children[1].maximum': '6' })).toEqual(
      [],
    );
    expect(findings({ 'nodes[3].children[0].maximum': '0' })).toEqual([]);
  });

  test('below 0 is none, and a penalty above 0 is none', () => {
    expect(findings({ 'nodes[0].children[0].maximum': '-1', 'nodes[0].children[1].maximum': '7' })).toEqual([
      ['negative-maximum', 'error', PLAN],
    ]);
    expect(findings({ 'nodes[3].children[0].maximum': '0.0001' })).toEqual([
      ['positive-penalty', 'error', { code: '4.1', title: 'Nộp chậm' }],
    ]);
  });

  test('one that is missing is said once and not as a wrong sum; outside the total none is needed', () => {
    expect(findings({ 'nodes[0].children[0].maximum': undefined })).toEqual([
      ['item-without-maximum', 'error', PLAN],
    ]);
    expect(findings({ 'nodes[2].children[0].maximum': undefined })).toEqual([]);
    expect(findings({ 'nodes[0].maximum': undefined })).toEqual([
      ['item-without-maximum', 'error', { code: '1', title: 'Chỉ đạo' }],
    ]);
  });

  test('a sum below or above what stands over it, with the difference', () => {
    expect(findings({ 'nodes[0].children[1].maximum': '2.5' })).toEqual([
      [
        'sum-mismatch',
        'error',
        { code: '1', title: 'Chỉ đạo', declared: '6', sum: '6,5', difference: '-0,5' },
      ],
    ]);
    expect(findings({ total: '1234.5' })).toEqual([
      ['total-mismatch', 'error', { declared: '1.234,5', sum: '10', difference: '1.224,5' }],
    ]);
  });

  test('a cap that its items just reach is one; one above them is a slip', () => {
    expect(findings({ 'nodes[2].maximum': '2' })).toEqual([]);
    expect(findings({ 'nodes[2].maximum': '2.25' })).toEqual([
      ['above-cap', 'error', { code: '3', title: 'Thưởng', declared: '2,25', sum: '2', difference: '0,25' }],
    ]);
    expect(findings({ 'nodes[3].maximum': '-1' })).toEqual([]);
    expect(findings({ 'nodes[3].maximum': '-3' })).toEqual([
      ['above-cap', 'error', { code: '4', title: 'Trừ', declared: '-3', sum: '-1', difference: '-2' }],
    ]);
  });

  test('only bonus and penalty: the total is 0', () => {
    const outside = { 'nodes[0].part': 'bonus', 'nodes[1].part': 'penalty' };
    const all = findings({
      ...outside,
      'nodes[1].maximum': '-4',
      'nodes[1].children[0].maximum': '-4',
    });
    expect(all).toEqual([['total-mismatch', 'error', { declared: '10', sum: '0', difference: '10' }]]);
  });
});

describe('texts and sources', () => {
  test('an item needs a text and a place, and the rulebook its document', () => {
    expect(findings({ 'nodes[0].children[0].scoringText': undefined })).toEqual([
      ['item-without-text', 'error', PLAN],
    ]);
    expect(findings({ 'nodes[0].children[1].citation': { document: 'Thông tư' } })).toEqual([]);
    expect(findings({ 'nodes[0].children[1].citation': undefined })).toEqual([
      ['missing-citation', 'error', REPORT],
    ]);
  });

  test('a text of a group is nobody’s', () => {
    expect(findings({ 'nodes[0].scoringText': ['Có: 6 điểm'] })).toEqual([
      ['text-on-group', 'warning', { code: '1', title: 'Chỉ đạo' }],
    ]);
  });

  const VERIFIED = { state: 'verified', by: 'An', on: '2025-01-10', source: 'Công báo' };

  test.each([
    ['by', ' '],
    ['source', ' '],
    ['on', '10/01/2025'],
    ['on', '2025-01-10.'],
    ['on', 'ngày 2025-01-10'],
  ])('verified, with %s "%s", is not', (key, value) => {
    const verification = { ...VERIFIED, [key]: value };
    expect(findings({ 'nodes[0].children[1].verification': verification })).toEqual([
      ['verified-without-source', 'error', REPORT],
    ]);
  });

  test('verified by somebody, on a day, in a source', () => {
    expect(findings({ 'nodes[0].children[1].verification': VERIFIED })).toEqual([]);
  });
});

test('a rulebook of no items, and what a shipped one has to state', () => {
  expect(findings({ nodes: [], total: '0' })).toEqual([['no-items', 'error', {}]]);
  const unstated = { label: undefined, rounding: undefined, tieRule: undefined, zeroDenominator: undefined };
  expect(findings(unstated)).toEqual([]);
  expect(findings(unstated, true)).toEqual([
    ['missing-rounding', 'error', { id: 'nho' }],
    ['missing-tie-rule', 'error', { id: 'nho' }],
    ['missing-zero-denominator', 'error', { id: 'nho' }],
    ['missing-label', 'error', { id: 'nho' }],
  ]);
});

test('blanks are no text, no place and nobody, wherever a rulebook comes from', () => {
  const result = parseRulebook(smallBook());
  if (!result.ok) throw new Error('the small rulebook must parse');
  const book = result.value;
  const [field, ...others] = book.nodes;
  const [plan, report] = field?.children ?? [];
  const blank = { ...plan!, scoringText: ' \n', citation: { document: ' ' } };
  const nobody = { state: 'verified', by: ' ', on: '2025-01-10', source: ' ' } as const;
  const nodes = [{ ...field!, children: [blank, { ...report!, verification: nobody }] }, ...others];
  const found = checkRulebook({ ...book, citation: { document: ' ' }, nodes });
  expect(found.map(({ code, params }) => [code, params])).toEqual([
    ['rulebook.missing-citation', { code: '', title: 'Bộ tiêu chí nhỏ' }],
    ['rulebook.item-without-text', PLAN],
    ['rulebook.missing-citation', PLAN],
    ['rulebook.verified-without-source', REPORT],
  ]);
});

describe('a shipped rulebook', () => {
  const known = 'training-department (2025, 2026); training-commune (2025, 2026)';

  test('is found by its id, however it is typed, and by no other', () => {
    expect(rulebookById(' Training-Commune ')).toMatchObject({ ok: true, value: { id: 'training-commune' } });
    expect(rulebookById('x').problems).toEqual([
      { code: 'rulebook.unknown-id', severity: 'error', params: { id: 'x', known } },
    ]);
  });

  test('is found by year and kind, both of them', () => {
    const ids = (year: number, kind: 'department' | 'ministry') => {
      const found = rulebooksForYear(year, kind);
      return found.ok ? found.value.map(({ id }) => id) : found.problems;
    };
    expect(ids(2026, 'department')).toEqual(['training-department']);
    expect(ids(2026, 'ministry')).toEqual([
      {
        code: 'rulebook.none-for-year',
        severity: 'error',
        params: { year: 2026, agencyKind: 'ministry', known },
      },
    ]);
  });
});
