import type { Clause, Setting, Token } from '../methods/clause';
import { compare, isZero, negate, parseDecimal, ZERO } from '../rulebook/rational';
import type { Rational } from '../rulebook/rational';
import type { CompileContext } from './compiled';
import { findLimits } from './limits';
import { mergeTokens } from './merge-tokens';
import { normalise } from './normalise';
import { closing, wordsOf } from './phrases';
import { findPrices } from './prices';
import { tellingWords } from './telling-words';
import { tokenise } from './tokens';

const BONUS = /(?:^| )(?:điểm (?:thưởng|cộng)|thưởng điểm|cộng điểm)(?: |$)/;
const PENALTY = /(?:^| )(?:điểm (?:trừ|phạt|bị trừ)|trừ điểm|phạt điểm)(?: |$)/;

function tokensOf(text: string): Token[] {
  return mergeTokens(tokenise(normalise(text).text));
}

/** `(8đ)`, `(Tối đa 10 điểm)` in the name, where the column of maxima is missing. */
function maximumInName(tokens: readonly Token[]): Rational | undefined {
  const at = tokens.findIndex((token) => token.text === '(');
  if (at < 0) return undefined;
  const inside = tokens.slice(at + 1, closing(tokens, at));
  const hits = findPrices(inside);
  const worth = hits[0]?.value.worth;
  const words = wordsOf(inside);
  const isOnlyPoints = /^(?:điểm )?(?:tối đa )?(?:: )?(?:\+ )?# điểm$/.test(words);
  return isOnlyPoints && worth?.kind === 'points' ? worth.points : undefined;
}

function isBelowZero(maximum: Rational | undefined): boolean {
  return maximum !== undefined && (compare(maximum, ZERO) < 0 || isZero(maximum));
}

/**
 * A row without a maximum that says nothing of its sign is a deduction where all its sister rows say "trừ". An item with
 * points of its own to earn stands for itself: the deductions of its neighbours say nothing about it.
 */
function siblingsDeduct(siblings: readonly string[] | undefined, maximum: Rational | undefined): boolean {
  const all = siblings ?? [];
  if (maximum && compare(maximum, ZERO) > 0) return false;
  return all.length > 0 && all.every((text) => /(?:^|\s)trừ\s(?!trường hợp)/i.test(text.normalize('NFC')));
}

/** Signs and white space between words, except the one plain space that is there already. */
const UNEVEN = /[.,:;()\s]{2,}|[.,:;()]|[^\S ]/g;

function plain(text: string | undefined): string {
  return text === undefined ? '' : normalise(text).text.toLowerCase().replace(UNEVEN, ' ');
}

/** What stands around an item, with what its sister rows say of its sign. */
interface Surroundings {
  readonly setting: Setting;
  readonly siblingsDeduct: boolean;
}

/** Ensures what the compiler may use of the item's surroundings. */
export function settingOf(context: CompileContext): Surroundings {
  const nameWords = plain(context.name);
  const around = `${nameWords} ${plain(context.heading)}`;
  const stated = context.maximum === undefined ? undefined : parseDecimal(context.maximum);
  const maximum = stated ?? maximumInName(tokensOf(context.name ?? ''));
  const ofPoints = around.includes('điểm');
  const gives = ofPoints && BONUS.test(around);
  const takes = ofPoints && PENALTY.test(around);
  const setting: Setting = {
    maximum,
    bonus: gives && !takes,
    penalty: isBelowZero(maximum) || (takes && !gives),
    name: context.name ?? '',
    nameWords,
  };
  return { setting, siblingsDeduct: siblingsDeduct(context.siblings, maximum) };
}

/** Ensures the conditions the name itself states ("… đạt từ 120% kế hoạch"). */
export function limitsInName(name: string): Pick<Clause, 'words' | 'kinds' | 'limits'> {
  const tokens = tokensOf(name);
  const limits = findLimits(tokens).filter((limit) => !limit.aside && !limit.exact);
  return { words: wordsOf(tokens), kinds: tellingWords(tokens), limits };
}

/** Ensures the size of the maximum: a penalty's maximum is written below zero. */
export function sizeOf(maximum: Rational): Rational {
  return compare(maximum, ZERO) < 0 ? negate(maximum) : maximum;
}
