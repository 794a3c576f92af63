import { DRIFT_WORDS, FILE_STATE_WORDS, GATHER_LABELS, type GatherLabel } from '../../messages/gather';
import { fill, type Language } from '../../messages/language';
import { FILE_STATES } from '../../round/receipts/receipt';
import type { Gathered } from '../../workflows/gather';
import type { GatheredFile } from '../../workflows/gather-file';
import type { FiledProblem } from '../../workflows/rank-agencies';
import { problemJson, type Answer } from '../door';
import { hanging } from '../terminal';

export interface ShownGathering {
  readonly out: string;
  readonly reminder: string | null;
  readonly problems: readonly FiledProblem[];
  readonly language: Language;
}

const SCHEMA = 'cchc.gather/1';

/** Ensures what gathering found as JSON. */
export function gatherJson(gathered: Gathered, shown: ShownGathering): Record<string, unknown> {
  const { round, files, drifts, missing, changes, receipts } = gathered;
  const { out, reminder, problems, language } = shown;
  return {
    schema: SCHEMA,
    year: round.year,
    files: files.map(fileJson),
    missing: missing.map(({ id, name, group }) => ({ unit: id, name, group: group ?? null })),
    drifts: drifts.map(({ drift, unitName }) => {
      const { kind, file, at, code, title, before, after } = drift;
      return { kind, file, unit: unitName, sheet: at.sheet, cell: at.cell, code, title, before, after };
    }),
    receipts: receipts.map(({ unit, unitName, state, files: sent, drifts: count, lacks, code }) => {
      return { unit, name: unitName, state, files: sent, drifts: count, lacks, code: code ?? null };
    }),
    changes: changes.map(({ unit, unitName, item, column, before, after, note }) => ({
      unit,
      name: unitName,
      item: item ?? null,
      column: column ?? null,
      before: before ?? null,
      after: after ?? null,
      note: note ?? null,
    })),
    lines: round.lines.length,
    output: out,
    reminder,
    problems: problems.map((each) => problemJson(each, language, each.file)),
  };
}

function fileJson({
  file,
  state,
  unit,
  name,
  near,
  year,
  read,
  drifts,
}: GatheredFile): Record<string, unknown> {
  return {
    file,
    state,
    unit: unit?.id ?? null,
    name: unit?.name ?? name ?? null,
    near: near ?? null,
    year: year ?? null,
    code: read?.code ?? null,
    drifts: drifts.length,
  };
}

/** Ensures what a person reads in the terminal: how many files of each state, every departure, what was written. */
export function gatherLines(gathered: Gathered, { out, reminder, language }: ShownGathering): string[] {
  const { files, missing, round, drifts, changes } = gathered;
  const say = (key: GatherLabel, params: Record<string, string | number>): string =>
    fill(GATHER_LABELS[key], params, language);
  const counts = FILE_STATES.map((state) => {
    const count = state === 'missing' ? missing.length : files.filter((each) => each.state === state).length;
    return { state: FILE_STATE_WORDS[state][language], count };
  });
  const departures = drifts.flatMap(({ drift }) => {
    const { kind, file, at, code, title, before, after } = drift;
    const change = before === '' || after === '' ? `${before}${after}` : `${before} → ${after}`;
    const words = `${DRIFT_WORDS[kind][language]} ${code} ${title}: ${change}`;
    return hanging(`[${file}]${at.sheet}!${at.cell} ${words.replace(/\s+/g, ' ')}`, '  ');
  });
  return [
    say('cli.files', { count: files.length, units: round.units.length, year: round.year }),
    ...counts.filter(({ count }) => count > 0).map((each) => `  ${say('cli.state', each)}`),
    ...departures,
    ...(changes.length === 0 ? [] : [say('cli.changes', { count: changes.length })]),
    ...hanging(say('cli.written', { file: out }), '  '),
    ...(reminder === null ? [] : hanging(say('cli.reminder', { file: reminder }), '  ')),
  ];
}

/** Ensures the answer where nothing could be gathered. */
export function gatherRefusal(problems: readonly FiledProblem[], language: Language): Answer {
  const json = { schema: SCHEMA, files: [], missing: [], drifts: [], output: null };
  return {
    json: { ...json, problems: problems.map((each) => problemJson(each, language, each.file)) },
    lines: [],
    problems,
  };
}
