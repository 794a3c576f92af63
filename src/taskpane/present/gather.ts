import { sentence } from '../../messages';
import { DRIFT_WORDS, FILE_STATE_WORDS } from '../../messages/gather';
import { fill, type Language } from '../../messages/language';
import { GATHER_PANE } from '../../messages/pane-gather';
import type { GatherChange } from '../../output/round/gather-sheets';
import type { Drift } from '../../round/gather/drift';
import { FILE_STATES, isTaken, type FileState } from '../../round/receipts/receipt';
import type { Gathered } from '../../workflows/gather';
import type { GatheredFile } from '../../workflows/gather-file';
import type { FiledProblem } from '../../workflows/rank-agencies';

/** Something only a person can say about a file. */
export type FileQuestion =
  | {
      readonly kind: 'unit';
      /** As the file spells it. */
      readonly name: string;
      /** The unit most likely meant: proposed, never assumed. */
      readonly near?: { readonly id: string; readonly name: string };
    }
  | { readonly kind: 'file'; readonly unit: string };

export interface DriftLine {
  readonly key: string;
  readonly what: string;
  /** What the criteria say, and what the file says. */
  readonly change: string;
}

export interface FileCard {
  readonly file: string;
  readonly state: string;
  readonly unit: string;
  readonly lines: readonly string[];
  readonly drifts: readonly DriftLine[];
  readonly question?: FileQuestion;
}

export interface GatherView {
  readonly counted: string;
  readonly states: readonly string[];
  /** What a person has to look at, one card per file. */
  readonly open: readonly FileCard[];
  readonly taken: readonly string[];
  readonly missing: readonly string[];
  readonly changes: readonly string[];
  readonly remarks: readonly string[];
  readonly units: readonly { readonly id: string; readonly name: string }[];
}

/** A state is never a colour alone. */
const MARKS: Readonly<Record<FileState, string>> = {
  recognised: '✓',
  copy: '✓',
  drifted: '≠',
  duplicate: '?',
  unknownName: '?',
  conflict: '?',
  noCriteria: '?',
  wrongYear: '✗',
  unreadable: '✗',
  missing: '○',
};

/** Ensures what gathering found, in words: what needs a person first, then what is in order. */
export function gatherView(
  gathered: Gathered,
  problems: readonly FiledProblem[],
  language: Language,
): GatherView {
  const { files, round, missing, changes } = gathered;
  const params = { files: files.length, units: round.units.length, year: round.year };
  const own = new Set(files.map(({ file }) => file));
  const isQuiet = ({ state, problems: said }: GatheredFile): boolean => {
    return (state === 'recognised' || state === 'copy') && !said.some(({ severity }) => severity !== 'info');
  };
  return {
    counted: fill(GATHER_PANE['gather.counted'], params, language),
    states: stateLines(gathered, language),
    open: files.filter((each) => !isQuiet(each)).map((each) => cardOf(each, gathered, language)),
    taken: files
      .filter(isQuiet)
      .map(({ file, unit }) => (unit === undefined ? file : `${unit.name} · ${file}`)),
    missing: missing.map(({ name }) => name),
    changes: changes.map((change) => changeLine(change, language)),
    remarks: problems
      .filter(({ file, code }) => (file === undefined || !own.has(file)) && code !== 'gather.missing')
      .map((one) => sentence(one, language)),
    units: round.units.map(({ id, name }) => ({ id, name })),
  };
}

function stateLines({ files, missing }: Gathered, language: Language): string[] {
  return FILE_STATES.flatMap((state) => {
    const count = state === 'missing' ? missing.length : files.filter((each) => each.state === state).length;
    if (count === 0) return [];
    const params = { mark: MARKS[state], state: FILE_STATE_WORDS[state][language], count };
    return [fill(GATHER_PANE['gather.state'], params, language)];
  });
}

/** Said by the state, or listed place by place below. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set(['gather.unreadable', 'gather.drifted']);

function cardOf(each: GatheredFile, { round }: Gathered, language: Language): FileCard {
  const { file, state, unit, name, problems, drifts } = each;
  const said = problems.filter(({ code, severity }) => severity !== 'info' && !SAID_ELSEWHERE.has(code));
  const question = questionOf(each, round.units);
  return {
    file,
    state: `${MARKS[state]} ${FILE_STATE_WORDS[state][language]}`,
    unit: unit?.name ?? name ?? '',
    lines: said.map((one) => placed(one, language)),
    drifts: drifts.map((drift, at) => driftLine(drift, at, language)),
    ...(question === undefined ? {} : { question }),
  };
}

function placed(one: FiledProblem, language: Language): string {
  const words = sentence(one, language);
  return one.at === undefined ? words : `${one.at.sheet}!${one.at.cell}: ${words}`;
}

function questionOf(
  { state, name, near, unit, file }: GatheredFile,
  units: Gathered['round']['units'],
): FileQuestion | undefined {
  if (state === 'duplicate' && unit !== undefined) return { kind: 'file', unit: unit.id };
  if (state !== 'unknownName') return undefined;
  const meant = units.find((one) => one.name === near);
  return {
    kind: 'unit',
    name: name ?? file,
    ...(meant === undefined ? {} : { near: { id: meant.id, name: meant.name } }),
  };
}

function driftLine(
  { kind, at, code, title, before, after }: Drift,
  index: number,
  language: Language,
): DriftLine {
  const params = { place: `${at.sheet}!${at.cell}`, kind: DRIFT_WORDS[kind][language], code, title };
  const words = (text: string): string => (text === '' ? GATHER_PANE['gather.blank'][language] : text);
  const change = { before: words(before), after: words(after) };
  return {
    key: `${index}:${at.sheet}!${at.cell}`,
    what: fill(GATHER_PANE['gather.drift'], params, language).trim(),
    change: before === after ? '' : fill(GATHER_PANE['gather.drift-change'], change, language),
  };
}

function changeLine(
  { unitName, item, column, before, after, note }: GatherChange,
  language: Language,
): string {
  const unit = { unit: unitName, item: item ?? '', note: note ?? '' };
  if (column === undefined) return tidy(fill(GATHER_PANE['gather.change-note'], unit, language));
  const params = { ...unit, column, before: before ?? '–', after: after ?? '–' };
  return tidy(fill(GATHER_PANE['gather.change'], params, language));
}

function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').replace(/ :/g, ':').trim();
}

/** Ensures whether anything was taken that the round's workbook does not say yet. */
export function hasNews({ files, changes, edits }: Gathered): boolean {
  return edits.length > 0 && (changes.length > 0 || files.some(({ state }) => isTaken(state)));
}
