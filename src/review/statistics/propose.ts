import type { InputNeed } from '../../methods/method';
import type { ScoredItem } from '../scored-form/score-form';
import { similarity } from '../rulebook-changes/similarity';
import { plainWords } from '../words';
import type { ColumnMatch } from './feed-map';
import type { FigureSource } from './source';

/** Below this share of common words two names are not worth proposing. */
const LEAST_SIMILARITY = 0.5;

/** Words that stand in most names and tell none apart. */
const FILLERS = new Set('so tong cac cua duoc da ty le trong nam va ket qua'.split(' '));

/** Rule texts that name no input: then the item's own title says what is counted. */
const GENERIC = /\((?:tử số|mẫu số)\)|^số lượng$|^tỷ lệ$/i;

/**
 * Ensures for every figure that an item asks for the column whose words come nearest, as proposals: nothing is fed
 * until a person confirms them. A denominator follows its numerator where the source itself defines the rate.
 */
export function proposeColumns(
  items: readonly ScoredItem[],
  source: FigureSource,
  known: readonly ColumnMatch[],
): ColumnMatch[] {
  const done = new Set(known.map(({ item, input, part }) => `${item}|${input}|${part ?? ''}`));
  return items.flatMap((item) => {
    const open = item.needs.filter(({ key, part, type }) => {
      return isFigure(type) && !done.has(`${item.score.code}|${key}|${part ?? ''}`);
    });
    const found = open.flatMap((need) => nearest(need, item, source) ?? []);
    return withDenominator(found, { item, source, open });
  });
}

function isFigure(type: InputNeed['type']): boolean {
  return type === 'count' || type === 'amount' || type === 'percent';
}

function nearest(need: InputNeed, item: ScoredItem, source: FigureSource): ColumnMatch | undefined {
  if (need.key === 'denominator' && GENERIC.test(need.label) && rowLabel(need, item) === undefined)
    return undefined;
  const wanted = namesOf(need, item)
    .map(tellingWords)
    .filter((words) => words.length > 0);
  const ranked = source.columns
    .filter(({ isPercent }) => isPercent === (need.type === 'percent'))
    .map(({ name }) => ({ name, share: Math.max(0, ...wanted.map((words) => likeness(words, name))) }))
    .sort((a, b) => b.share - a.share);
  const [best, next] = ranked;
  if (!best || best.share < LEAST_SIMILARITY || next?.share === best.share) return undefined;
  return match(need, item, best.name, best.share);
}

/** The words of the innermost header count as much as all of them together. */
function likeness(words: readonly string[], name: string): number {
  const leaf = name.split(' / ').at(-1) ?? name;
  return Math.max(similarity(words, tellingWords(name)), similarity(words, tellingWords(leaf)));
}

function namesOf(need: InputNeed, item: ScoredItem): string[] {
  const own = rowLabel(need, item);
  if (own !== undefined) return [own];
  return GENERIC.test(need.label) ? [item.score.title] : [need.label, `${need.label} ${item.score.title}`];
}

/** The words of the row beneath the item in which the figure is declared. */
function rowLabel({ key, part }: InputNeed, { inputs }: ScoredItem): string | undefined {
  const input = inputs.find((one) => one.key === key && one.part === part);
  return input === undefined || input.label === '' || GENERIC.test(input.label) ? undefined : input.label;
}

function tellingWords(name: string): string[] {
  return plainWords(name.replace(/^[\d.]+\s/, ''))
    .split(' ')
    .filter((word) => word !== '' && !FILLERS.has(word));
}

interface Completing {
  readonly item: ScoredItem;
  readonly source: FigureSource;
  readonly open: readonly InputNeed[];
}

function withDenominator(found: readonly ColumnMatch[], { item, source, open }: Completing): ColumnMatch[] {
  const numerator = found.find(({ input }) => input === 'numerator');
  const need = open.find(({ key }) => key === 'denominator');
  if (!numerator || !need || found.some(({ input }) => input === 'denominator')) return [...found];
  const rate = source.rates.find((one) => one.numerator === numerator.column);
  const [column, ...more] = rate?.denominator ?? [];
  if (column === undefined || more.length > 0) return [...found];
  return [...found, match(need, item, column, (numerator.similarity ?? 0) / 100)];
}

function match(need: InputNeed, item: ScoredItem, column: string, share: number): ColumnMatch {
  return {
    column,
    item: item.score.code,
    input: need.key,
    label: need.label,
    similarity: Math.round(share * 100),
    confirmed: false,
    ...(need.part === undefined ? {} : { part: need.part }),
  };
}
