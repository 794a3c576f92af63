import { planRound } from '../../src/output/round/plan-round';
import type { RoundLine } from '../../src/round/line';
import type { Points } from '../../src/rulebook/points';
import { writeWorkbook, type NewSheet } from '../../src/workbook/xlsx';
import { isSurveyItem } from '../../src/round/survey/results';
import { appraisedLines, departments } from '../output/reports/report-builders';
import { roundOf, trainingMaster } from '../output/round-builders';

/** A file as a page's picker takes it. */
export interface PageFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const STAMP = { who: 'Tổ giúp việc', when: '2026-01-09T02:00:00.000Z' };
const SURVEYED = trainingMaster()
  .plan.items.filter(isSurveyItem)
  .map(({ node }) => node.code);

/** Ensures the workbook of a round of eight departments, appraised but for what one of them still has open. */
export function roundOfYear(year: number, { open = false } = {}): PageFile {
  const units = departments(8).map(({ predecessors: _merged, ...unit }) => ({ ...unit, predecessors: [] }));
  const surveyed = new Set(SURVEYED);
  const lines = appraisedLines(units, open ? ['D2'] : [])
    .filter(({ item }) => !surveyed.has(item))
    .map((line): RoundLine => (year === 2024 ? yearBefore(line) : line));
  const empty = { sheets: [], names: [], structureProtected: false, date1904: false };
  const plan = planRound(empty, { round: roundOf(units, { lines, year }), stamp: STAMP, language: 'vi' });
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  const sheets = plan.value.edits.filter((edit): edit is NewSheet & typeof edit => edit.kind === 'addSheet');
  const bytes = writeWorkbook(sheets);
  if (!bytes.ok) throw new Error(JSON.stringify(bytes.problems));
  return { name: `dot-${String(year)}.xlsx`, mimeType: XLSX, buffer: Buffer.from(bytes.value) };
}

/** A little less everywhere in fields 1 and 3. */
function yearBefore(line: RoundLine): RoundLine {
  const { points } = line.round1;
  if (points === undefined || !/^[13]\./.test(line.item)) return line;
  const less = (Math.floor((points * 0.9) / 100) * 100) as Points;
  return { ...line, round1: { ...line.round1, points: less }, round2: {} };
}

const [FIRST = ''] = SURVEYED;

/** Ensures counts of one question as an office keeps them in a CSV. */
export function surveyCounts(): PageFile {
  const rows = departments(8).map(
    ({ name }, at) => `${name};Câu 1;${FIRST};50;46;40;${30 - at};${10 + at};0`,
  );
  const head =
    'Tên đơn vị;Câu hỏi;Mã mục;Số phiếu phát ra;Số phiếu thu về;Số phiếu hợp lệ;Tốt (100%);Khá (60%);Kém (0%)';
  return { name: 'khao-sat.csv', mimeType: 'text/csv', buffer: Buffer.from([head, ...rows].join('\n')) };
}
