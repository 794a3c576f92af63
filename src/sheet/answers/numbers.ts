import type { InputNeed } from '../../methods/method';
import * as r from '../../rulebook/rational';
import { plainVietnamese } from '../numbers';
import type { Collected } from './collect';
import { tellingWords } from './labels';
import { bestByLabel, needFor, onlyNeed } from './needs';
import { kindFor, resolve } from './resolve';
import type { Fragment } from './values';

/** Ensures plain numbers are assigned by their labels first, then as what a single or a single remaining one must be. */
export function assignNumbers(found: Collected, fragments: readonly Fragment[]): void {
  const needs = found.needs.filter(
    (need) => ['count', 'amount', 'yesNo'].includes(need.type) || need.key === 'rate',
  );
  const open: Fragment[] = [];
  for (const fragment of fragments) {
    const need = bestByLabel(needs, fragment);
    if (need === undefined) open.push(fragment);
    else addNumber(found, need, fragment);
  }
  const left = assignNumerator(found, open);
  const [only] = left;
  if (only === undefined) return;
  const single = left.length === 1 && fragments.length === 1 ? singleNeed(found, only) : undefined;
  if (single !== undefined) return addNumber(found, single, only);
  const level = left.length === 1 ? lineNumber(found, only) : undefined;
  if (level !== undefined) return found.add(level.need, level.choice, only);
  const answered = found.has('numerator') && found.has('denominator');
  for (const fragment of left) {
    if (answered && fragment.label !== '') found.report('sheet.declared-unused', fragment, {}, 'info');
    else found.report('sheet.declared-unclear', fragment);
  }
}

/** With the total known, the one other labelled number is the part; of several, the one the title speaks of. */
function assignNumerator(found: Collected, open: readonly Fragment[]): readonly Fragment[] {
  const need = needFor(found, 'numerator');
  if (need === undefined || found.has('numerator') || !found.has('denominator')) return open;
  const labelled = open.filter((fragment) => fragment.label !== '');
  const title = tellingWords(`${found.item.title} ${found.item.scoringText?.value ?? ''}`);
  const spoken = labelled.filter((fragment) =>
    [...tellingWords(fragment.label)].every((word) => title.has(word)),
  );
  const [chosen] = labelled.length === 1 ? labelled : spoken;
  if (chosen === undefined || (labelled.length > 1 && spoken.length !== 1)) return open;
  addNumber(found, need, chosen);
  return open.filter((fragment) => fragment !== chosen);
}

/** One number answers the one figure that is asked for; a half of a fraction it cannot be, nor a bare rate. */
function singleNeed(found: Collected, fragment: Fragment): InputNeed | undefined {
  const figures = found.needs.filter(
    (need) =>
      (need.type === 'count' || need.type === 'amount') &&
      need.key !== 'numerator' &&
      need.key !== 'denominator',
  );
  const need = onlyNeed(figures);
  if (need === undefined)
    return onlyNeed(found.needs.filter((each) => each.type === 'yesNo' && isOneOrZero(fragment)));
  const countsFailures = /chưa|không đạt/.test(need.label);
  const couldBeLevel =
    needFor(found, 'level') !== undefined && fragment.label === '' && unitOf(fragment) === '';
  return countsFailures && couldBeLevel ? undefined : need;
}

function isOneOrZero(fragment: Fragment): boolean {
  return /^[01]$/.test(fragment.text.trim());
}

function unitOf(fragment: Fragment): string {
  return fragment.value.kind === 'number' ? fragment.value.numeral.unit : '';
}

/** A bare whole number, where nothing is counted, is the line of a level. */
function lineNumber(found: Collected, fragment: Fragment): { need: InputNeed; choice: string } | undefined {
  const need = needFor(found, 'level');
  const counts = found.needs.some((each) => each.type === 'count' || each.type === 'amount');
  if (need?.choices === undefined || counts || !/^\d{1,2}$/.test(fragment.text.trim())) return undefined;
  const choice = need.choices[Number(fragment.text.trim()) - 1];
  return choice === undefined ? undefined : { need, choice };
}

const TIME = /^(?:ngày|tháng|tuần|giờ|phút)\b/;

function addNumber(found: Collected, need: InputNeed, fragment: Fragment): void {
  if (fragment.value.kind !== 'number') return;
  const { numeral } = fragment.value;
  if (TIME.test(numeral.unit) !== TIME.test(need.unit ?? numeral.unit))
    return found.report('sheet.declared-unclear', fragment);
  const kind =
    need.key === 'rate'
      ? 'percent'
      : kindFor(numeral.unit || (need.unit ?? ''), fragment.label, found.item.title);
  const resolved = resolve(numeral, kind);
  if (resolved.kind === 'ambiguous') {
    return found.report('sheet.number-ambiguous', fragment, {
      first: resolved.first,
      second: resolved.second,
    });
  }
  if (kind === 'count' && need.type === 'count' && !r.isWhole(resolved.value)) {
    const second = plainVietnamese(r.multiply(resolved.value, r.rational(1000)));
    return found.report('sheet.count-not-whole', fragment, {
      first: plainVietnamese(resolved.value),
      second,
    });
  }
  found.add(need, resolved.value, fragment);
}
