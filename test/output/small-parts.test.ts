import { printOfCells, printOfSheet } from '../../src/output/content-print';
import { choiceText } from '../../src/output/issue/choice-lists';
import { whyCut } from '../../src/output/reports/official/explanation';
import { issuedSheets } from '../../src/output/province/issue';
import { figuresOfRound, FINAL, rankCohort } from '../../src/output/reports/official/figures';
import { STANDING_DEFAULTS, type StandingTerms } from '../../src/round/standing/terms';
import { pts, smallRound } from './pages/rounds';
import { reportSheets } from '../../src/output/reports/official/plan-reports';
import { gridOf } from '../support/grid';
import type { RoundLine } from '../../src/round/line';

describe('the mark of what cells hold', () => {
  const at = (value: string | number | null, formula?: string) => {
    return { row: 1, column: 2, value, ...(formula === undefined ? {} : { formula }) };
  };

  test('tells values, texts, formulas and places apart', () => {
    const marks = [
      printOfCells([]),
      printOfCells([at(1)]),
      printOfCells([at(2)]),
      printOfCells([at('1')]),
      printOfCells([at(1, 'A1')]),
      printOfCells([{ ...at(1), row: 2 }]),
      printOfCells([{ ...at(1), column: 1 }]),
    ];
    expect(new Set(marks).size).toBe(marks.length);
  });

  test('is the same for blank cells, whatever a formula shows, in any order and spelling of letters', () => {
    expect(printOfCells([at(null), { ...at(''), row: 3 }])).toBe(printOfCells([]));
    expect(printOfCells([at(5, 'A1')])).toBe(printOfCells([at(7, 'A1')]));
    const two = [at('Sở'), { row: 0, column: 9, value: 3 }];
    expect(printOfCells([...two].reverse())).toBe(printOfCells(two));
    expect(printOfCells([at('Sở'.normalize('NFD'))])).toBe(printOfCells([at('Sở')]));
  });

  test('is the same for the sheet that holds the cells', () => {
    const grid = {
      sheet: 'Biểu',
      rowCount: 2,
      columnCount: 3,
      rows: [undefined, [undefined, undefined, { value: 'Sở' }]],
      merges: [],
      visibility: 'visible' as const,
      isProtected: false,
      hiddenRows: new Set<number>(),
      hiddenColumns: new Set<number>(),
    };
    expect(printOfSheet(grid)).toBe(printOfCells([at('Sở')]));
  });
});

test('a level’s words are one line, one blank between two words', () => {
  expect(choiceText('  Hoàn thành\n  tốt \t nhiệm vụ ')).toBe('Hoàn thành tốt nhiệm vụ');
});

describe('why points were cut', () => {
  const say = (word: string) => word;
  const line = (round1: RoundLine['round1'], round2: RoundLine['round2'] = {}) => {
    return whyCut({ unit: 'S1', item: '1', round1, round2, rule: { kind: 'cannotTell', why: '' } }, say);
  };

  test('is the opinion of the last round that gives one', () => {
    expect(line({ opinion: 'Thiếu kế hoạch' })).toBe('Thiếu kế hoạch');
    expect(line({ opinion: 'Thiếu kế hoạch' }, { opinion: 'Kế hoạch ban hành muộn' })).toBe(
      'Kế hoạch ban hành muộn',
    );
  });

  test('without one, whether documents were refused in the last round that decided', () => {
    expect(line({ decision: 'evidenceRefused' })).toBe('word.refused');
    expect(line({ decision: 'accepted' }, { decision: 'evidenceRefused' })).toBe('word.refused');
    expect(line({ decision: 'evidenceRefused' }, { decision: 'accepted' })).toBe('word.no-reason');
    expect(line({})).toBe('word.no-reason');
  });
});

test('of what a workbook keeps, only the marks of reports name sheets of reports', () => {
  const entry = (id: string, row: number) => {
    return { kind: 'setting', id, value: 'x', who: '', when: '', row } as const;
  };
  const entries = ['report/Xếp hạng', 'evidence-list', 'report/Hồ sơ'].map(entry);
  const state = { entries, exists: true, isProtected: false, nextRow: 4, problems: [] };
  expect(reportSheets(state)).toEqual(['Xếp hạng', 'Hồ sơ']);
});

describe('the file of a lead agency, of a set of criteria on two sheets', () => {
  const item = {
    code: '2.1',
    title: 'Rà soát',
    level: 'item',
    part: 'appraised',
    row: 1,
    lastRow: 1,
  } as const;
  const columns = [{ role: 'code', index: 0, header: 'STT' } as const];
  const part = (sheet: string, items: readonly object[]) => ({
    form: { sheet, columns, items } as never,
    grid: gridOf([['STT'], ['2.1']], { sheet }),
  });
  const sheetsFor = (...parts: ReturnType<typeof part>[]) => {
    const request = { lead: 'Sở Tư pháp', codes: ['2.1'], who: '', when: '', language: 'vi' } as const;
    const made = issuedSheets({ ...request, parts });
    return made.ok ? made.value.map(({ sheet }) => sheet) : made.problems;
  };

  test('holds only the sheets with items of its own, numbered as in the set', () => {
    expect(sheetsFor(part('I', []), part('II', [item]))).toEqual(['Phiếu chủ trì 2', '_cchc']);
    expect(sheetsFor(part('I', [item]))).toEqual(['Phiếu chủ trì', '_cchc']);
  });
});

test('units with the same result are told apart by their survey, where the decision says so', () => {
  const round = smallRound();
  // S1: 4 + 4.5 + 5 + 4.2 = 17.7; S2: 4 + 6 + 3 + 4.7 = 17.7.
  const equal = { S1: { item: '1.2', points: '4.5' }, S2: { item: '3', points: '4.7' } } as const;
  const lines = round.lines.map((line) => {
    const own = line.unit === 'S1' || line.unit === 'S2' ? equal[line.unit] : undefined;
    if (own === undefined || (line.item !== own.item && line.item !== '5.1' && line.item !== '4.1'))
      return line;
    if (line.item !== own.item) return { ...line, self: pts('0'), round1: { points: pts('0') }, round2: {} };
    const points = pts(own.points);
    return line.item === '3'
      ? { ...line, given: { kind: 'points' as const, points } }
      : { ...line, round1: { points }, round2: {} };
  });
  const ranks = (tieKeys: StandingTerms['tieKeys']) => {
    const { cohorts } = figuresOfRound({ ...round, lines }, 'vi', {
      terms: { ...STANDING_DEFAULTS, tieKeys },
    });
    const [group] = rankCohort(cohorts[0]!, FINAL).groups;
    return group?.rows.slice(0, 2).map(({ rank, agency }) => [rank, agency]);
  };
  expect(ranks([])).toEqual([
    [1, 'Sở Nội vụ'],
    [1, 'Sở Tài chính'],
  ]);
  expect(ranks([{ by: 'field', code: '3' }])).toEqual([
    [1, 'Sở Tài chính'],
    [2, 'Sở Nội vụ'],
  ]);
});
