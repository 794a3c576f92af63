import published from '../../cases/published-results.json';
import type { Table } from '../../../src/output/table';
import { isNumber } from '../../../src/output/table';
import { masterOf } from '../../../src/round/master';
import { parseRulebook } from '../../../src/rulebook/parse';
import { pointsFromDecimal } from '../../../src/rulebook/points';
import * as r from '../../../src/rulebook/rational';
import { reportRound } from '../../../src/workflows/report-round';
import { COMPILE, roundOf, unitOf } from '../round-builders';

const { scores, publishedMean } = published.thanhHoa2024Departments;

/** The decision's table as a round: one scale of 100, every department with the points it was given. */
function thanhHoa() {
  const parsed = parseRulebook({
    schema: 'cchc.rulebook/1',
    id: 'thanh-hoa-2024',
    title: 'Bộ chỉ số của tỉnh',
    years: [2024],
    agencyKind: 'department',
    total: '100',
    citation: { document: 'QĐ 482/QĐ-UBND' },
    nodes: [{ code: '1', title: 'Chỉ số cải cách hành chính', maximum: '100' }],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const master = masterOf(parsed.value, { compile: COMPILE });
  const units = Object.keys(scores).map((name, at) => unitOf(`U${at}`, name, { group: 'Sở, ban, ngành' }));
  const lines = Object.values(scores).map((score, at) => {
    const points = pointsFromDecimal(String(score))!;
    const unscaled = { kind: 'cannotTell', why: '' } as const;
    return { unit: `U${at}`, item: '1', self: points, rule: unscaled, round1: { points }, round2: {} };
  });
  return roundOf(units, { year: 2024, masters: new Map([[master.rulebook.id, master]]), lines });
}

function table(name: 'results' | 'figures', at = 0): Table {
  const made = reportRound(thanhHoa(), { names: [name], template: {}, language: 'vi' });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value[0]!.tables[at]!;
}

const figure = (row: Table['rows'][number], key: string): string => {
  const value = row.cells[key];
  return value !== undefined && isNumber(value) ? r.toDecimal(value.value, 2) : String(value ?? '');
};

test('the report of results prints every department of Thanh Hóa 2024 with its published score and its rank', () => {
  const rows = table('results').rows.filter(({ cells }) => String(cells['agency']) in scores);
  const printed = rows.map((row) => [figure(row, 'rank'), figure(row, 'agency'), figure(row, 'total')]);
  const sorted = Object.entries(scores).sort(([, a], [, b]) => b - a);
  const expected = sorted.map(([agency, score]) => [
    String(1 + sorted.filter(([, other]) => other > score).length),
    agency,
    String(score),
  ]);
  expect(printed).toEqual(expected);
  expect(printed.map(([rank]) => rank).join(' ')).toBe('1 2 2 4 5 6 7 8 9 10 11 12 13 13 15 16 17 18 19 20');
});

test('the paragraph leaders quote holds the published mean and how many reach 80', () => {
  const sentences = table('figures').rows.map(({ cells }) => String(cells['words'] ?? ''));
  expect(sentences.join('\n')).toContain(String(publishedMean).replace('.', ','));
  expect(sentences.join('\n')).toMatch(/18\/20/);
  const [mean] = table('figures').rows.filter(({ cells }) => /bình quân/i.test(String(cells['words'])));
  expect(figure(mean!, 'figure')).toBe(String(publishedMean));
});
