import type { WorkbookContent } from '../../grid/cell-grid';
import { fill, type Language } from '../../messages/language';
import { NEEDED_BY, REPORT_NEEDS } from '../../messages/pane-round-reports';
import { REPORT_TEXTS, type ReportName } from '../../messages/reports';
import { keptTemplate } from '../../output/reports/official/template-kept';
import { failed, ok, type Result } from '../../result';
import type { Round } from '../../round/round';
import { roundRanking } from '../../workflows/kept-terms';
import { REPORT_NAMES, reportRound, type NamedPart } from '../../workflows/report-round';
import { wholeRound } from '../../workflows/whole-round';
import { compileRound } from './round-compile';

/** Which reports, about whom; the template is the workbook's. */
export interface ReportChoice {
  readonly names: readonly ReportName[];
  readonly group?: string;
  /** Code of the only unit wanted. */
  readonly unit?: string;
}

export interface ReportLine {
  readonly name: ReportName;
  /** What it shows, in plain words: several are printed under one title. */
  readonly label: string;
  readonly title: string;
  readonly needs: string;
}

export interface ReportsView {
  readonly reports: readonly ReportLine[];
  readonly groups: readonly string[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
}

/** Ensures every official report with its title and what it needs, and whom it can be about. */
export function reportsView(
  { year, units }: Round,
  { group }: ReportChoice,
  language: Language,
): ReportsView {
  return {
    reports: REPORT_NAMES.map((name): ReportLine => {
      const { title, about } = REPORT_TEXTS[name];
      const words = fill(title, { year, kind: '' }, language).replace(/\s+/g, ' ');
      const label = about[language].replace(/^./u, (first) => first.toLocaleUpperCase('vi'));
      return { name, label, title: words, needs: REPORT_NEEDS[NEEDED_BY[name]][language] };
    }),
    groups: [...new Set(units.flatMap((unit) => unit.group ?? []))],
    units: units
      .filter((unit) => group === undefined || unit.group === group)
      .map(({ id, name }) => ({ id, name })),
  };
}

/** Ensures the reports chosen, made from the workbook as it stands, in its own template. */
export function reportsOf(
  content: WorkbookContent,
  choice: ReportChoice,
  language: Language,
): Result<readonly NamedPart[]> {
  const whole = wholeRound(content, { language, compile: compileRound });
  if (!whole.ok) return whole;
  const template = keptTemplate(content);
  const parts = reportRound(whole.value.round, {
    ...choice,
    ...{ template, language },
    ranking: roundRanking(content),
  });
  return parts.ok
    ? ok(parts.value, [...whole.problems, ...parts.problems])
    : failed(...whole.problems, ...parts.problems);
}
