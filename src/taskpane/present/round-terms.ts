import type { WorkbookContent } from '../../grid/cell-grid';
import { dueLabel } from '../../messages/deadlines';
import { decimalWords } from '../../messages/figures';
import type { Language } from '../../messages/language';
import type { Day } from '../../methods/answers';
import { keyWords } from '../../output/round/standing/tie-words';
import { readState } from '../../output/state';
import { readTimeSettings } from '../../output/time-settings';
import { readDay, ROUND_STEPS, type RoundStep, type TimeSettings } from '../../review/deadlines/round-dates';
import { stateOf } from '../../review/deadlines/time-left';
import { POLICY } from '../../review/policy';
import { RANKING_DEFAULTS } from '../../review/ranking/rank';
import type { ClassificationBand } from '../../review/ranking/entry';
import type { SmallGroupDecision } from '../../review/ranking/small-groups';
import * as r from '../../rulebook/rational';
import type { TieRule } from '../../rulebook/rulebook';
import type { StandingTerms, TieKey } from '../../round/standing/terms';
import { isOutsideScale } from '../../scoring/outcome';
import { isoDay } from '../../sheet/dates';
import type { RoundResult } from '../../workflows/round-result';

/** The terms of a round as a person fills them in; bands by group, `*` for the others. */
export interface TermsForm {
  readonly tieRule: TieRule | '';
  readonly tieKeys: readonly TieKey[];
  readonly decimals: string;
  readonly isPrinted: boolean;
  readonly openUpTo: StandingTerms['openUpTo'];
  readonly bands: Readonly<Record<string, string>>;
  readonly smallGroups: Readonly<Record<string, SmallGroupDecision>>;
  /** ISO days by step; blank where none is set. */
  readonly dates: Readonly<Partial<Record<RoundStep, string>>>;
}

export const EVERY_OTHER = '*';

/** Ensures the form filled in with what the workbook keeps. */
export function termsForm(content: WorkbookContent, { terms }: RoundResult, language: Language): TermsForm {
  const { decimals, onPrintedFigure } = RANKING_DEFAULTS;
  const dates = keptTime(content).rounds[0]?.dates ?? {};
  return {
    tieRule: terms.tieRule ?? '',
    tieKeys: terms.tieKeys,
    decimals: String(terms.decimals ?? decimals),
    isPrinted: terms.onPrintedFigure ?? onPrintedFigure,
    openUpTo: terms.openUpTo,
    bands: Object.fromEntries(
      Object.entries(terms.bands ?? {}).map(([group, bands]) => [group, bandsText(bands, language)]),
    ),
    smallGroups: terms.smallGroups ?? {},
    dates: Object.fromEntries(
      ROUND_STEPS.flatMap((step) => {
        const day = dates[step];
        return day === undefined ? [] : [[step, isoDay(day)]];
      }),
    ),
  };
}

function keptTime(content: WorkbookContent): TimeSettings {
  return readTimeSettings(readState(content)).settings;
}

function bandsText(bands: readonly ClassificationBand[], language: Language): string {
  return bands
    .map(({ label, from }) => `${label}=${decimalWords(r.toDecimal(from, 4), language)}`)
    .join('; ');
}

/** Ensures classes as typed, `Tốt=90; Khá=80`, the highest first; undefined where a class is no class. */
export function bandsTyped(text: string): readonly ClassificationBand[] | undefined {
  const parts = text.split(/[;\n]/).filter((part) => part.trim() !== '');
  const bands = parts.map((part): ClassificationBand | undefined => {
    const [, label, percent] = /^\s*([^=]*?)\s*=\s*(\d{1,3}(?:[.,]\d{1,4})?)\s*%?\s*$/.exec(part) ?? [];
    const from = percent === undefined ? undefined : r.parseDecimal(percent.replace(',', '.'));
    if (label === undefined || label === '' || from === undefined) return undefined;
    return r.compare(from, r.rational(100)) > 0 ? undefined : { label, from };
  });
  const sound = bands.filter((band) => band !== undefined);
  const bounds = new Set(sound.map(({ from }) => r.toDecimal(from, 4)));
  if (sound.length < parts.length || bounds.size < sound.length) return undefined;
  return [...sound].sort((a, b) => r.compare(b.from, a.from));
}

/** Ensures the terms a form states, or undefined while something in it cannot be. */
export function termsTyped(form: TermsForm): StandingTerms | undefined {
  if (!/^[0-4]$/.test(form.decimals.trim())) return undefined;
  const typed = Object.entries(form.bands).map(([group, text]) => [group, bandsTyped(text)] as const);
  if (typed.some(([, bands]) => bands === undefined)) return undefined;
  const bands = typed.flatMap(([group, each]) => (each && each.length > 0 ? [[group, each] as const] : []));
  const { tieRule, tieKeys, openUpTo, isPrinted, smallGroups } = form;
  return {
    tieKeys,
    openUpTo,
    onPrintedFigure: isPrinted,
    decimals: Number(form.decimals),
    ...(tieRule === '' ? {} : { tieRule }),
    ...(bands.length === 0 ? {} : { bands: Object.fromEntries(bands) }),
    ...(Object.keys(smallGroups).length === 0 ? {} : { smallGroups }),
  };
}

/** Ensures the dates a form states for the round, the other settings of time as they were. */
export function timeTyped(content: WorkbookContent, { dates }: TermsForm, name: string): TimeSettings {
  const kept = keptTime(content);
  const days = ROUND_STEPS.flatMap((step) => {
    const day = readDay(dates[step] ?? '');
    return day === undefined ? [] : [[step, day] as const];
  });
  const [first, ...others] = kept.rounds;
  const round = { name: first?.name ?? name, dates: Object.fromEntries(days) };
  return { ...kept, rounds: days.length === 0 ? others : [round, ...others] };
}

export interface KeyOption {
  readonly value: string;
  readonly words: string;
  readonly key: TieKey;
}

/** Ensures everything that may decide between equals, as the sheet's notes would say it. */
export function keyOptions({ round }: RoundResult, language: Language): readonly KeyOption[] {
  const nodes = new Map<string, TieKey>();
  for (const { plan } of round.masters.values()) {
    for (const { node, children } of plan.nodes) {
      if (isOutsideScale(node.part)) continue;
      nodes.set(`field ${node.code}`, { by: 'field', code: node.code });
      for (const child of children) {
        nodes.set(`criterion ${child.node.code}`, { by: 'criterion', code: child.node.code });
      }
    }
  }
  const keys: readonly TieKey[] = [
    { by: 'part', part: 'appraised' },
    { by: 'part', part: 'survey' },
    { by: 'part', part: 'satisfactionSurvey' },
    { by: 'self' },
    { by: 'penalty' },
    ...nodes.values(),
  ];
  return keys.map((key) => ({ value: JSON.stringify(key), words: keyWords(key, language), key }));
}

/** Ensures the groups too small to compare, whether or not somebody has decided about them. */
export function smallGroupsOf({ standing }: RoundResult): readonly { group: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { group } of standing.units) counts.set(group, (counts.get(group) ?? 0) + 1);
  return [...counts].flatMap(([group, count]) => (count < POLICY.smallestGroup ? [{ group, count }] : []));
}

/** Ensures how far away a date is, in words with a sign; nothing where none is set. */
export function dateWords(text: string | undefined, today: Day, language: Language): string | undefined {
  const day = readDay(text ?? '');
  if (day === undefined) return undefined;
  const state = stateOf(today, day, POLICY.nearDays);
  // Whether anything of it is left undone is said where the items are.
  const { sign, words } = dueLabel(state.kind === 'overdue' ? { kind: 'passed' } : state, language);
  return `${sign} ${words}`;
}
