import { parseRulebook } from '../../src/rulebook/parse';
import type { RulebookNode } from '../../src/rulebook/rulebook';
import { smallBook } from './small-book';
import type { Changes } from './small-book';

type Params = Readonly<Record<string, string>>;

function problemsOf(source: unknown): unknown[] {
  return parseRulebook(source).problems.map(({ code, severity, params }) => [code, severity, params]);
}

function nodesOf(changes: Changes): readonly RulebookNode[] {
  const result = parseRulebook(smallBook(changes));
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value.nodes;
}

const NODE_KEYS =
  'code, title, level, maximum, part, source, scoringText, evidence, citation, verification, children';
const BOOK_KEYS =
  'schema, id, title, label, agencyKind, years, total, rounding, tieRule, zeroDenominator, rescaleTo, ' +
  'citation, verification, nodes';

/** What is wrong, at which path, and the blanks of the sentence that says so. */
const REFUSED: readonly (readonly [path: string, value: unknown, code: string, params: Params])[] = [
  ['schema', undefined, 'missing-key', { path: '(gốc)', code: '', key: 'schema' }],
  [
    'schema',
    'cchc.rulebook/2',
    'wrong-schema',
    { path: '(gốc)', code: '', found: 'cchc.rulebook/2', expected: 'cchc.rulebook/1' },
  ],
  ['id', undefined, 'missing-key', { path: '(gốc)', code: '', key: 'id' }],
  ['id', '  ', 'not-a-text', { path: 'id', code: '', found: '"  "' }],
  ['id', 7, 'not-a-text', { path: 'id', code: '', found: '7' }],
  ['title', ['x'], 'not-a-text', { path: 'title', code: '', found: '["x"]' }],
  ['label', '', 'not-a-text', { path: 'label', code: '', found: '""' }],
  [
    'agencyKind',
    'sở',
    'unknown-value',
    {
      path: 'agencyKind',
      code: '',
      found: '"sở"',
      allowed: 'department, commune, province, ministry, vertical, other',
    },
  ],
  ['years', undefined, 'missing-key', { path: '(gốc)', code: '', key: 'years' }],
  ['years', 2025, 'not-a-list', { path: 'years', code: '', found: '2025' }],
  ['years', [2025.5], 'not-a-year', { path: 'years[0]', code: '', found: '2025.5' }],
  ['years', ['2025'], 'not-a-year', { path: 'years[0]', code: '', found: '"2025"' }],
  ['total', undefined, 'not-points', { path: 'total', code: '', found: '' }],
  ['total', '10,5', 'not-points', { path: 'total', code: '', found: '"10,5"' }],
  ['total', '0000000000010', 'not-points', { path: 'total', code: '', found: '"0000000000010"' }],
  ['total', ['10'], 'not-points', { path: 'total', code: '', found: '["10"]' }],
  ['total', true, 'not-points', { path: 'total', code: '', found: 'true' }],
  ['total', 0.33333, 'not-points', { path: 'total', code: '', found: '0.33333' }],
  ['rescaleTo', 'trăm', 'not-points', { path: 'rescaleTo', code: '', found: '"trăm"' }],
  ['rounding', 2, 'not-an-object', { path: 'rounding', code: '', found: '2' }],
  [
    'rounding.decimals',
    5,
    'unknown-value',
    { path: 'rounding.decimals', code: '', found: '5', allowed: '0, 1, 2, 3, 4' },
  ],
  [
    'rounding.applies',
    'all',
    'unknown-value',
    { path: 'rounding.applies', code: '', found: '"all"', allowed: 'perItem, totalOnly' },
  ],
  [
    'rounding.places',
    1,
    'unknown-key',
    { path: 'rounding.places', code: '', key: 'places', known: 'decimals, applies' },
  ],
  ['tieRule', null, 'unknown-value', { path: 'tieRule', code: '', found: 'null', allowed: '1-1-3, 1-1-2' }],
  ['zeroDenominator', null, 'not-an-object', { path: 'zeroDenominator', code: '', found: 'null' }],
  ['zeroDenominator', ['ask'], 'not-an-object', { path: 'zeroDenominator', code: '', found: '["ask"]' }],
  [
    'zeroDenominator.noAuthority',
    'half',
    'unknown-value',
    {
      path: 'zeroDenominator.noAuthority',
      code: '',
      found: '"half"',
      allowed: 'notApplicable, full, zero, ask',
    },
  ],
  [
    'zeroDenominator.noCases',
    undefined,
    'unknown-value',
    { path: 'zeroDenominator.noCases', code: '', found: '', allowed: 'notApplicable, full, zero, ask' },
  ],
  [
    'zeroDenominator.never',
    'ask',
    'unknown-key',
    { path: 'zeroDenominator.never', code: '', key: 'never', known: 'noAuthority, noCases' },
  ],
  ['citation', undefined, 'missing-key', { path: '(gốc)', code: '', key: 'citation' }],
  ['citation', 'Quyết định', 'not-an-object', { path: 'citation', code: '', found: '"Quyết định"' }],
  ['citation.document', undefined, 'missing-key', { path: 'citation', code: '', key: 'document' }],
  ['citation.place', 3, 'not-a-text', { path: 'citation.place', code: '', found: '3' }],
  [
    'citation.page',
    '3',
    'unknown-key',
    { path: 'citation.page', code: '', key: 'page', known: 'document, place' },
  ],
  ['verification', 'đã xem', 'not-an-object', { path: 'verification', code: '', found: '"đã xem"' }],
  ['nodes', undefined, 'missing-key', { path: '(gốc)', code: '', key: 'nodes' }],
  ['nodes', {}, 'not-a-list', { path: 'nodes', code: '', found: '{}' }],
  ['extra', 1, 'unknown-key', { path: 'extra', code: '', key: 'extra', known: BOOK_KEYS }],
  ['nodes[0]', null, 'not-an-object', { path: 'nodes[0]', code: '', found: 'null' }],
  ['nodes[0]', 'Chỉ đạo', 'not-an-object', { path: 'nodes[0]', code: '', found: '"Chỉ đạo"' }],
  ['nodes[0].code', 1, 'not-a-text', { path: 'nodes[0].code', code: '', found: '1' }],
  ['nodes[0].title', undefined, 'missing-key', { path: 'nodes[0]', code: '1', key: 'title' }],
  ['nodes[0].maximum', 'sáu', 'not-points', { path: 'nodes[0].maximum', code: '1', found: '"sáu"' }],
  [
    'nodes[0].level',
    'mục',
    'unknown-value',
    { path: 'nodes[0].level', code: '1', found: '"mục"', allowed: 'field, criterion, subCriterion' },
  ],
  [
    'nodes[0].part',
    'khảo sát',
    'unknown-value',
    {
      path: 'nodes[0].part',
      code: '1',
      found: '"khảo sát"',
      allowed: 'appraised, survey, satisfactionSurvey, bonus, penalty',
    },
  ],
  [
    'nodes[0].source',
    'sở',
    'unknown-value',
    {
      path: 'nodes[0].source',
      code: '1',
      found: '"sở"',
      allowed: 'unit, leadAgency, survey, satisfactionSurvey, statistics',
    },
  ],
  [
    'nodes[0].childs',
    [],
    'unknown-key',
    { path: 'nodes[0].childs', code: '1', key: 'childs', known: NODE_KEYS },
  ],
  ['nodes[0].children', '1.1', 'not-a-list', { path: 'nodes[0].children', code: '1', found: '"1.1"' }],
  [
    'nodes[0].children[1].scoringText',
    ['Có: 1', '', 3],
    'not-a-text',
    { path: 'nodes[0].children[1].scoringText[2]', code: '1.2', found: '3' },
  ],
  [
    'nodes[0].children[1].scoringText',
    ['', 'Có: 1'],
    'not-a-text',
    { path: 'nodes[0].children[1].scoringText[0]', code: '1.2', found: '""' },
  ],
  [
    'nodes[0].children[1].scoringText',
    ['Có: 1', ''],
    'not-a-text',
    { path: 'nodes[0].children[1].scoringText[1]', code: '1.2', found: '""' },
  ],
  [
    'nodes[0].children[1].evidence',
    true,
    'not-a-list',
    { path: 'nodes[0].children[1].evidence', code: '1.2', found: 'true' },
  ],
  [
    'nodes[0].children[1].citation',
    ' ',
    'not-a-text',
    { path: 'nodes[0].children[1].citation', code: '1.2', found: '" "' },
  ],
  [
    'nodes[0].children[1].verification',
    { state: 'có' },
    'unknown-value',
    {
      path: 'nodes[0].children[1].verification.state',
      code: '1.2',
      found: '"có"',
      allowed: 'verified, unverified',
    },
  ],
  [
    'nodes[0].children[1].verification',
    { state: 'verified', when: 'nay' },
    'unknown-key',
    {
      path: 'nodes[0].children[1].verification.when',
      code: '1.2',
      key: 'when',
      known: 'state, by, on, source',
    },
  ],
];

test.each(REFUSED)('%s: %j is refused (%s)', (path, value, code, params) => {
  expect(problemsOf(smallBook({ [path]: value }))).toEqual([[`rulebook.${code}`, 'error', params]]);
});

test('what is no rulebook at all is shown by its first sixty characters', () => {
  const found = 'x'.repeat(100);
  expect(problemsOf(found)).toEqual([
    ['rulebook.not-an-object', 'error', { path: '(gốc)', code: '', found: `"${'x'.repeat(59)}` }],
  ]);
  expect(problemsOf(undefined)).toEqual([
    ['rulebook.not-an-object', 'error', { path: '(gốc)', code: '', found: '' }],
  ]);
});

test('an item that is no object is named by its place, its neighbours are still read', () => {
  const codes = problemsOf(smallBook({ 'nodes[0].children[0]': 5, 'nodes[0].children[1].title': '' }));
  expect(codes).toEqual([
    ['rulebook.not-an-object', 'error', { path: 'nodes[0].children[0]', code: '1', found: '5' }],
    ['rulebook.not-a-text', 'error', { path: 'nodes[0].children[1].title', code: '1.2', found: '""' }],
  ]);
});

describe('what is read', () => {
  test('twelve characters are points still', () => {
    expect(parseRulebook(smallBook({ total: '000000000010' })).problems).toEqual([]);
  });

  test('a blank line between two others is kept, and one line needs no brackets', () => {
    const [field] = nodesOf({
      'nodes[0].children[0].scoringText': ['Có: 1 điểm', '', 'Không: 0 điểm'],
      'nodes[0].children[1].scoringText': 'Có: 2 điểm',
    });
    expect(field?.children.map(({ scoringText }) => scoringText)).toEqual([
      'Có: 1 điểm\n\nKhông: 0 điểm',
      'Có: 2 điểm',
    ]);
  });

  test('evidence is a list, and what is not there is no key', () => {
    const [field] = nodesOf({
      'nodes[0].children[0].evidence': ['Kế hoạch', 'Báo cáo'],
      'nodes[0].children[1].maximum': undefined,
    });
    const [first, second] = field?.children ?? [];
    expect(first?.evidence).toEqual(['Kế hoạch', 'Báo cáo']);
    expect(Object.keys(second ?? {})).not.toContain('evidence');
    expect(Object.keys(second ?? {})).not.toContain('maximum');
  });

  test('a satisfaction survey is its own source, another source is said', () => {
    const [, survey] = nodesOf({
      'nodes[1].part': 'satisfactionSurvey',
      'nodes[1].children[0].source': 'statistics',
    });
    expect([survey?.source, survey?.children[0]?.source]).toEqual(['satisfactionSurvey', 'statistics']);
  });

  test('a level that is said goes before the depth', () => {
    const [field] = nodesOf({ 'nodes[0].children[0].level': 'subCriterion' });
    expect(field?.children.map(({ level }) => level)).toEqual(['subCriterion', 'criterion']);
  });

  test('a group without a place stands in the document, an item without one in none', () => {
    const [field, second] = nodesOf({ 'nodes[0].children[0].citation': undefined, 'nodes[1].children': [] });
    expect(field?.citation).toEqual({ document: 'Quyết định số 1' });
    expect(field?.children[0]?.citation).toEqual({ document: '' });
    expect(second?.citation).toEqual({ document: '' });
  });

  test('who verified is taken over by everything beneath, until somebody says otherwise', () => {
    const verified = { state: 'verified', by: ' An ', on: ' 2025-01-10 ', source: ' Công báo ' };
    const [field] = nodesOf({
      'nodes[0].verification': verified,
      'nodes[0].children[1].verification': { state: 'unverified' },
    });
    const trimmed = { state: 'verified', by: 'An', on: '2025-01-10', source: 'Công báo' };
    expect(field?.verification).toEqual(trimmed);
    expect(field?.children.map(({ verification }) => verification)).toEqual([
      trimmed,
      { state: 'unverified' },
    ]);
  });

  test('a verification for the whole rulebook holds for every item; who is left out stays blank', () => {
    const [field] = nodesOf({ verification: { state: 'verified', by: 4 } });
    expect(field?.children[0]?.verification).toEqual({ state: 'verified', by: '', on: '', source: '' });
  });
});
