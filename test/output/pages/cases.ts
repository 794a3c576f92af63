import type { Edit } from '../../../src/grid/plan';
import { tablesToSheets } from '../../../src/output/table-sheet';
import { REPORT_NAMES, reportRound } from '../../../src/workflows/report-round';
import type { ReportName } from '../../../src/messages/reports';
import { BOOKS } from './books';
import { DOCUMENTS } from './documents';
import { FORMS } from './forms';
import { printed } from './printed';
import { earlyRound, smallRound } from './rounds';
import { SHEETS } from './sheets';
import { TABLES } from './tables';

/** What has a sheet per unit is held for one whose points were cut and that has points outside the scale. */
const PER_UNIT: readonly ReportName[] = ['detail', 'explanation', 'ministry', 'profile'];
/** The group whose only unit sent nothing is told of where groups are told of. */
const ALL_GROUPS: readonly ReportName[] = ['results', 'summary'];

function report(name: ReportName, round = smallRound()): readonly Edit[] {
  const made = reportRound(round, {
    names: [name],
    template: {},
    language: 'vi',
    ...(PER_UNIT.includes(name) ? { unit: 'S2' } : {}),
    ...(ALL_GROUPS.includes(name) ? {} : { group: 'Khối sở' }),
  });
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return tablesToSheets(made.value.flatMap(({ tables }) => tables));
}

/** Of the round before its survey: what then reads otherwise. */
const EARLY: readonly ReportName[] = ['results', 'special', 'analysis', 'profile', 'figures'];

const edits: Readonly<Record<string, () => readonly Edit[]>> = {
  ...Object.fromEntries(REPORT_NAMES.map((name) => [`report-${name}`, () => report(name)])),
  ...Object.fromEntries(EARLY.map((name) => [`early-${name}`, () => report(name, earlyRound())])),
  ...BOOKS,
  ...FORMS,
  ...TABLES,
};

/** By the name of the file that holds what is printed. */
export const PAGES: Readonly<Record<string, () => string | Promise<string>>> = {
  ...Object.fromEntries(Object.entries(edits).map(([name, make]) => [name, () => printed(make())])),
  ...DOCUMENTS,
  ...SHEETS,
};
