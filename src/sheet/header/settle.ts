import { columnName } from '../../grid/address';
import type { SheetCells } from '../cells';
import { splitCodeAndTitle } from '../codes/code';
import type { Column, ColumnRole } from '../form';
import { isEmpty, isNumeric } from './contents';
import { Draft } from './draft';
import type { FoundTable } from './find';
import type { HeaderColumn } from './header';
import type { HeaderRole, OpenRole } from './words';

/** Ensures every column's role; whatever the words alone did not settle is settled by contents and reported. */
export function settleColumns(cells: SheetCells, table: FoundTable): Column[] {
  const drafts = withUnheaded(cells, table).map((column) => new Draft(cells, table, column));
  settleTitles(cells, table, drafts);
  dropRunningNumbers(cells, table, drafts);
  for (const draft of drafts) {
    if (draft.role?.endsWith('?')) draft.role = settleOpen(draft, drafts);
  }
  settleJudged(drafts);
  numberAppraisals(drafts);
  assumeTitle(drafts);
  dropDuplicates(cells, table, drafts);
  report(cells, table, drafts);
  const kept = drafts.filter((draft) => draft.header !== '' || !isEmpty(draft.contents));
  return kept.map(({ index, header, role }) => ({
    index,
    header,
    role: (role ?? 'ignored') as ColumnRole,
  }));
}

/** Columns that stand among or right beside the headed ones but have no words above them. */
function withUnheaded(cells: SheetCells, table: FoundTable): HeaderColumn[] {
  const { columns } = table.header;
  const known = new Map(columns.map((column) => [column.index, column]));
  const first = columns[0]?.index ?? 0;
  const last = columns.at(-1)?.index ?? 0;
  const all: HeaderColumn[] = [];
  for (let index = first; index <= last; index += 1) {
    all.push(known.get(index) ?? { index, header: '', role: undefined });
  }
  if (first > 0 && columns[0]?.role !== 'code') {
    all.unshift({ index: first - 1, header: '', role: undefined });
  }
  for (let index = last + 1; index < Math.min(cells.width, last + 3); index += 1) {
    if (cells.spreadText(table.header.last, index) !== '') break;
    all.push({ index, header: '', role: undefined });
  }
  return all;
}

function has(drafts: readonly Draft[], ...roles: readonly HeaderRole[]): boolean {
  return drafts.some((draft) => draft.role !== undefined && roles.includes(draft.role));
}

const filled = ({ contents }: Draft): number => contents.texts + contents.numbers + contents.codes;
const mostlyCodes = ({ contents }: Draft): boolean => contents.codes + contents.numbers > contents.texts;

/**
 * Several columns of titles: those on the left that are filled more sparsely head the rows beside them ("Nhóm tiêu
 * chí", "Tiêu chí cụ thể"), the first filled like the rows names the item. A left one that holds only codes, and a
 * column of codes without a header, is the code column.
 */
function settleTitles(cells: SheetCells, table: FoundTable, drafts: Draft[]): void {
  settleCodes(drafts);
  const titles = drafts.filter((draft) => draft.role === 'title');
  if (areSteps(cells, table, titles)) return;
  const most = Math.max(0, ...titles.map(filled));
  const kept = titles.find((title) => filled(title) >= most * 0.9) ?? titles[0];
  let isLeft = true;
  for (const title of titles) {
    if (title === kept) isLeft = false;
    else if (title.header === kept?.header) continue;
    else title.role = isLeft && filled(title) > 0 ? 'heading' : undefined;
  }
}

/** `Lĩnh vực | Tiêu chí | Tiêu chí thành phần` filled one cell a row: the same titles, a column further right a level. */
function areSteps(cells: SheetCells, table: FoundTable, titles: readonly Draft[]): boolean {
  if (titles.filter((title) => filled(title) > 0).length < 2) return false;
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    if (table.skipped.has(row)) continue;
    if (titles.filter(({ index }) => cells.spreadText(row, index) !== '').length > 1) return false;
  }
  return true;
}

function settleCodes(drafts: Draft[]): void {
  if (has(drafts, 'code')) return;
  const titles = drafts.filter((draft) => draft.role === 'title');
  const [first] = titles;
  const bare = drafts.find(
    (draft) => draft.role === undefined && !isEmpty(draft.contents) && mostlyCodes(draft),
  );
  const isLeftOfTitles = bare !== undefined && first !== undefined && bare.index < first.index;
  if (titles.length > 1 && first !== undefined && mostlyCodes(first)) first.role = 'code';
  else if (isLeftOfTitles) {
    bare.role = 'code';
    bare.assumed = bare.header !== '';
  }
}

/** `TT` that only counts the rows says nothing where the titles bring codes of their own: `1.1. Ban hành …`. */
function dropRunningNumbers(cells: SheetCells, table: FoundTable, drafts: readonly Draft[]): void {
  const code = drafts.find(({ role }) => role === 'code');
  const title = drafts.find(({ role }) => role === 'title');
  if (code === undefined || title === undefined) return;
  let count = 0;
  let own = 0;
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    if (table.skipped.has(row) || cells.isBlank(row, code.index)) continue;
    const typed = cells.text(row, code.index).replace(/[.)]$/, '');
    if (typed !== String(count + 1)) return;
    count += 1;
    if (splitCodeAndTitle(cells.text(row, title.index)) !== undefined) own += 1;
  }
  if (count >= FEWEST_COUNTED && own * 2 > count) code.role = 'ignored';
}

const FEWEST_COUNTED = 4;

function settleOpen(draft: Draft, drafts: Draft[]): HeaderRole | undefined {
  const settle: Readonly<Record<OpenRole, () => HeaderRole | undefined>> = {
    'scale?': () => settleScale(draft, drafts),
    'points?': () => settlePoints(draft, drafts),
    'given?': () => settleGiven(draft, drafts),
    'appraisal?': () => 'appraisal?',
    'judged?': () => 'judged?',
    'unit?': () => (has(drafts, 'title') ? settleUnit(draft) : 'agency'),
    'figure?': () => (isStatistics(drafts) ? 'figure' : 'inputs'),
    'level?': () => settleLevel(draft, drafts),
    'share?': () => settleShare(draft, drafts),
  };
  return settle[draft.role as OpenRole]();
}

function isStatistics(drafts: readonly Draft[]): boolean {
  return has(drafts, 'unit', 'unit?') && !has(drafts, 'maximum', 'selfScore', 'scoringText');
}

/** "Thang điểm" is the maximum when it holds numbers and no other column is; with words it is the scoring text. */
function settleScale(draft: Draft, drafts: Draft[]): HeaderRole {
  if (!isNumeric(draft.contents)) return 'scoringText';
  if (has(drafts, 'maximum')) return 'bandPoints';
  return 'maximum';
}

/** A bare "Điểm" beside a scale and a maximum prices the bands; alone it is taken for what is missing, and reported. */
function settlePoints(draft: Draft, drafts: Draft[]): HeaderRole | undefined {
  const before = drafts[drafts.indexOf(draft) - 1];
  const besideScale = before !== undefined && (before.role === 'scoringText' || before.role === 'scale?');
  if (has(drafts, 'maximum') && besideScale) return 'bandPoints';
  draft.assumed = true;
  if (has(drafts, 'agency')) return undefined;
  if (!has(drafts, 'maximum', 'scale?')) return 'maximum';
  return has(drafts, 'selfScore', 'given?', 'appraised1', 'appraisal?') ? undefined : 'selfScore';
}

/** "Điểm đạt" is the unit's own claim only when no other column claims points. */
function settleGiven(draft: Draft, drafts: Draft[]): HeaderRole | undefined {
  if (has(drafts, 'agency') || has(drafts, 'selfScore', 'appraised1', 'appraisal?')) return undefined;
  draft.assumed = true;
  return 'selfScore';
}

function settleUnit(draft: Draft): HeaderRole {
  return isNumeric(draft.contents) ? 'figure' : 'unit';
}

function settleLevel(draft: Draft, drafts: Draft[]): HeaderRole | undefined {
  if (has(drafts, 'bandPoints') && !has(drafts, 'scoringText')) return 'scoringText';
  return has(drafts, 'inputs') ? undefined : 'inputs';
}

function settleShare(draft: Draft, drafts: Draft[]): HeaderRole {
  if (has(drafts, 'agency', 'unit?') && !has(drafts, 'title')) return 'share';
  return has(drafts, 'title') || isNumeric(draft.contents) ? 'inputs' : 'title';
}

/** `Sở chấm | Tổ công tác chấm`: of two who score, the first is the unit itself unless another column is its claim. */
function settleJudged(drafts: readonly Draft[]): void {
  const judged = drafts.filter(({ role }) => role === 'judged?');
  const scoring = drafts.filter(({ role }) => role === 'judged?' || role === 'appraisal?');
  const claims = !has(drafts, 'selfScore', 'agency') && scoring.length > 1;
  for (const draft of judged) {
    draft.role = claims && draft === scoring[0] ? 'selfScore' : 'appraisal?';
    draft.assumed = claims;
  }
}

/** Appraisals without a round number are the first, then the second, in column order; a third has no place. */
function numberAppraisals(drafts: Draft[]): void {
  const free = (['appraised1', 'appraised2'] as const).filter((role) => !has(drafts, role));
  for (const draft of drafts) {
    if (draft.role === 'appraisal?') draft.role = has(drafts, 'agency') ? undefined : free.shift();
  }
}

/** A table whose title header was lost still has one column of words: it is taken, and reported. */
function assumeTitle(drafts: Draft[]): void {
  if (has(drafts, 'title', 'agency')) return;
  const wordy = drafts.filter((draft) => draft.role === undefined && draft.contents.texts > 0);
  const widest = wordy.sort((a, b) => b.contents.texts - a.contents.texts)[0];
  if (widest === undefined) return;
  widest.role = 'title';
  widest.assumed = true;
}

const ONCE: ReadonlySet<HeaderRole> = new Set<HeaderRole>([
  'maximum',
  'selfScore',
  'appraised1',
  'appraised2',
  'scoringText',
  'figure',
  'unit',
  'code',
  'agency',
]);

/** The same role under different words: an empty twin is dropped, a filled one is reported and left unread. */
function dropDuplicates(cells: SheetCells, table: FoundTable, drafts: Draft[]): void {
  for (const role of ONCE) {
    const all = drafts.filter((draft) => draft.role === role);
    if (all.length < 2) continue;
    const shown = all.filter(({ index }) => !cells.grid.hiddenColumns.has(index));
    const filledOnes = [...shown, ...all].filter((draft) => !isEmpty(draft.contents));
    const kept = ofLatestYear(filledOnes) ?? filledOnes[0] ?? all[0];
    for (const draft of all) {
      if (draft === kept || draft.header === kept?.header || role === 'scoringText') continue;
      draft.role = 'ignored';
      if (isEmpty(draft.contents)) continue;
      const at = { row: table.header.last, column: draft.index };
      cells.problems.add('sheet.column-duplicate', 'warning', at, {
        header: draft.header,
        kept: kept?.header ?? '',
      });
    }
  }
}

/** `Điểm tự chấm năm 2024 | năm 2025`: the sheet is filled for the later year. */
function ofLatestYear(drafts: readonly Draft[]): Draft | undefined {
  const years = drafts.map(({ header }) => Number(/(?<!\d)20\d\d(?!\d)/.exec(header)?.[0] ?? 0));
  if (years.length < 2 || years.some((year) => year === 0)) return undefined;
  return drafts[years.indexOf(Math.max(...years))];
}

function report(cells: SheetCells, table: FoundTable, drafts: readonly Draft[]): void {
  const isMatrix = drafts.some((draft) => draft.role === 'agency') && !has(drafts, 'title');
  for (const draft of drafts) {
    const at = { row: table.header.last, column: draft.index };
    if (draft.assumed && draft.role !== undefined && !isEmpty(draft.contents)) {
      cells.problems.add('sheet.column-assumed', 'warning', at, { header: draft.header, role: draft.role });
    }
    if (draft.role !== undefined || isEmpty(draft.contents) || isMatrix) continue;
    const severity = draft.contents.numbers + draft.contents.others > 0 ? 'warning' : 'info';
    const header = draft.header === '' ? columnName(draft.index) : draft.header;
    cells.problems.add('sheet.column-unknown', severity, at, { header });
  }
}
