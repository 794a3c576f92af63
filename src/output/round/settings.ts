import { problem } from '../../result';
import type { Problem } from '../../result';
import { parseRulebook } from '../../rulebook/parse';
import type { Rulebook } from '../../rulebook/rulebook';
import { rulebookToJson } from '../../rulebook/to-json';
import { entriesOf, latest, type State } from '../state';
import type { StateChange } from '../state-plan';

/** What a round's workbook keeps on its hidden sheet: the year, and the criteria as they stood when it was opened. */
export interface RoundSettings {
  readonly year: number;
  readonly rulebooks: readonly Rulebook[];
}

/** Who keeps it, and when (ISO time). */
export interface Stamp {
  readonly who: string;
  readonly when: string;
}

const ROUND = 'round';
const RULEBOOK = 'round/rulebook/';
/** A cell holds 32,767 characters; JSON doubles some of them. */
const CHUNK = 15_000;

/** Ensures the entries that keep the settings; a rulebook is cut into pieces that each fit a cell. */
export function keepSettings({ year, rulebooks }: RoundSettings, stamp: Stamp): StateChange[] {
  const keep = (id: string, value: unknown): StateChange => {
    return { change: 'keep', entry: { kind: 'setting', id, value, ...stamp } };
  };
  const ids = rulebooks.map(({ id }) => id);
  const pieces = rulebooks.flatMap((rulebook) => {
    const json = JSON.stringify(rulebookToJson(rulebook));
    const texts = json.match(new RegExp(`[\\s\\S]{1,${CHUNK}}`, 'g')) ?? [];
    return texts.map((text, index) => {
      return keep(`${RULEBOOK}${rulebook.id}/${index}`, { text, of: texts.length });
    });
  });
  return [keep(ROUND, { year, rulebooks: ids }), ...pieces];
}

/** Ensures the settings a workbook keeps, or undefined where it holds no round. */
export function readSettings(
  state: State,
): { readonly settings: RoundSettings; readonly problems: readonly Problem[] } | undefined {
  const kept = latest(state, 'setting', ROUND)?.value;
  if (!isRound(kept)) return undefined;
  const problems: Problem[] = [];
  const rulebooks = kept.rulebooks.flatMap((id): Rulebook[] => {
    const parsed = parseRulebook(jsonOf(state, id));
    if (parsed.ok) return [parsed.value];
    problems.push(problem('round.rulebook-broken', 'error', { id }), ...parsed.problems);
    return [];
  });
  return { settings: { year: kept.year, rulebooks }, problems };
}

function isRound(value: unknown): value is { year: number; rulebooks: string[] } {
  if (typeof value !== 'object' || value === null) return false;
  const { year, rulebooks } = value as { year?: unknown; rulebooks?: unknown };
  return typeof year === 'number' && Array.isArray(rulebooks);
}

/** A piece that is gone, or left from a longer version, breaks the whole: it is never half a rulebook. */
function jsonOf(state: State, id: string): unknown {
  const prefix = `${RULEBOOK}${id}/`;
  const pieces = entriesOf(state, 'setting').filter((entry) => entry.id.startsWith(prefix));
  const count = pieceOf(latest(state, 'setting', `${prefix}0`)?.value)?.of ?? 0;
  const texts = Array.from({ length: count }, (_, index) => {
    return pieceOf(pieces.filter((entry) => entry.id === `${prefix}${index}`).at(-1)?.value);
  });
  if (texts.some((piece) => piece?.of !== count)) return undefined;
  try {
    return JSON.parse(texts.map((piece) => piece?.text).join('')) as unknown;
  } catch {
    return undefined;
  }
}

function pieceOf(value: unknown): { text: string; of: number } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { text, of } = value as { text?: unknown; of?: unknown };
  return typeof text === 'string' && typeof of === 'number' ? { text, of } : undefined;
}
