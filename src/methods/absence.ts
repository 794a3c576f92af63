import { fixed } from './decision/amount';
import type { Build } from './decision/build';
import { ask, give } from './decision/decision';
import type { Decision } from './decision/decision';
import { plainWords } from './decision/level';
import { outcome } from './decision/worth';
import type { Absence } from './answers';
import type { MethodSpec } from './spec';
import type { ZeroMeaning } from '../rulebook/rulebook';
import * as r from '../rulebook/rational';
import { own } from './own-words';

const QUESTIONS: Readonly<Record<Absence | 'unknown', string>> = {
  noAuthority: own('ask.no-authority'),
  noCases: own('ask.no-cases'),
  notApplicable: own('ask.not-applicable'),
  unknown: own('ask.nothing-to-count'),
};

/** Words that tie the text's own sentence to one of the two reasons; without them it speaks of both. */
const REASONS: readonly (readonly [Absence, RegExp])[] = [
  ['noAuthority', /thẩm quyền|được giao|chức năng/],
  ['noCases', /phát sinh|không có (hồ sơ|vụ việc|trường hợp)/],
];

function speaksOf(when: string, why: Absence | undefined): boolean {
  const words = plainWords(when);
  const named = REASONS.filter(([, pattern]) => pattern.test(words)).map(([reason]) => reason);
  if (named.length === 0 || why === 'notApplicable') return true;
  return why === undefined ? named.includes('noCases') : named.includes(why);
}

function byMeaning(meaning: ZeroMeaning, quote: string, build: Build): Decision | undefined {
  if (meaning === 'notApplicable') return { kind: 'leave', quote };
  if (meaning === 'full') return outcome({ kind: 'ofMaximum', share: r.ONE }, quote, build);
  return meaning === 'zero' ? give(fixed(r.ZERO), quote) : undefined;
}

/** The rulebook's rule for items whose text is silent; without a reason only where both reasons agree. */
function rulebookMeaning(why: Absence | undefined, build: Build): ZeroMeaning {
  const stated = build.context.zeroDenominator;
  if (!stated) return 'ask';
  if (why === 'noAuthority' || why === 'noCases') return stated[why];
  return stated.noAuthority === stated.noCases ? stated.noCases : 'ask';
}

/** Ensures what it means that an item has nothing to count: as the text says, else the rulebook, else a question. */
export function whenAbsent(spec: MethodSpec, why: Absence | undefined, build: Build): Decision {
  const { absence } = spec;
  if (absence && speaksOf(absence.when, why)) {
    if (absence.worth) return outcome(absence.worth, absence.when, build);
    const stated = byMeaning(absence.means, absence.when, build);
    if (stated) return stated;
  }
  const quote = own('quote.general-rule');
  return byMeaning(rulebookMeaning(why, build), quote, build) ?? ask(QUESTIONS[why ?? 'unknown']);
}

function condition(text: string): string {
  return plainWords(text).replace(/^(trường hợp|nếu|khi) /, '');
}

/** Ensures whether the declared level is the text's own way of saying that nothing applies. */
export function saysAbsent(spec: MethodSpec, level: string | undefined): boolean {
  if (level === undefined || !spec.absence) return false;
  return condition(level) === condition(spec.absence.when);
}
