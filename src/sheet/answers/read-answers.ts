import type { Answers } from '../../methods/answers';
import type { InputNeed } from '../../methods/method';
import { own } from '../../methods/own-words';
import { problem } from '../../result';
import * as r from '../../rulebook/rational';
import type { DeclaredLine, FormItem, ReadInput } from '../form';
import { plainVietnamese } from '../numbers';
import type { SheetProblem } from '../problems';
import { Collected } from './collect';
import { absenceOf, levelOf, levelOfYesNo, yesOrNo } from './levels';
import { bestByLabel, needFor, onlyNeed } from './needs';
import { assignNumbers } from './numbers';
import { agrees, kindFor, resolveFraction } from './resolve';
import { fragmentsOf } from './values';
import type { Fragment, Value } from './values';

/** What was declared for one item, the cells it rests on, and every question a reader would ask back. */
export interface DeclaredAnswers {
  readonly answers: Answers;
  readonly inputs: readonly ReadInput[];
  readonly problems: readonly SheetProblem[];
}

/** Ensures each declared cell that shows an error, or whose formula was never computed, as a problem. */
export function unreadableInputs({ declared, code }: FormItem): SheetProblem[] {
  return declared.flatMap(({ unreadable, text, cell }) => {
    if (unreadable === undefined) return [];
    const kind = unreadable === 'uncached' ? 'sheet.uncached' : 'sheet.cell-error';
    return [problem(kind, 'error', { formula: '', error: text, code }, cell)];
  });
}

/**
 * Ensures the declaration of an item as answers to what its rule needs. What is not certain is a problem and gives
 * no answer; what is not declared is absent, never 0. A fraction wins over a rate, unrounded, and a difference
 * beyond the rate's printed digits is a problem that names both.
 */
export function readAnswers(item: FormItem, needs: readonly InputNeed[]): DeclaredAnswers {
  const found = new Collected(item, needs);
  found.problems.push(...unreadableInputs(item));
  const loose = item.declared.filter((line) => !takeIssued(found, line));
  const fragments = loose.flatMap(fragmentsOf);
  const rest = fragments.filter((fragment) => !takeWhole(found, fragment, fragments.length));
  assignNumbers(found, rest);
  settleRate(found);
  if (item.notApplicable !== undefined && !found.has('absence')) {
    const line = { label: '', text: '', value: null, cell: item.notApplicable };
    found.add({ key: 'absence', label: own('input.absence') }, 'notApplicable', {
      label: '',
      text: '',
      value: { kind: 'words' },
      line,
    });
  }
  return { answers: found.answers(), inputs: found.inputs, problems: found.problems };
}

/** A line of an issued form answers the figure its id names, whatever its label has become. */
function takeIssued(found: Collected, line: DeclaredLine): boolean {
  const { need: meant } = line;
  const need = meant && found.needs.find(({ key, part }) => key === meant.key && part === meant.part);
  if (need === undefined) return false;
  const fragments = fragmentsOf({ ...line, label: need.label });
  found.about(need, () => {
    assignNumbers(
      found,
      fragments.filter((fragment) => !takeWhole(found, fragment, fragments.length)),
    );
  });
  return true;
}

/** Values whose form says what they are: a fraction, a rate, a date, a level, yes or no, an absence. */
function takeWhole(found: Collected, fragment: Fragment, count: number): boolean {
  const { value } = fragment;
  if (value.kind === 'number') return takeNamedLevel(found, fragment);
  if (value.kind === 'fraction') takeFraction(found, fragment, value);
  else if (value.kind === 'percent') takePercent(found, fragment, value);
  else if (value.kind === 'day') takeDay(found, fragment, value);
  else takeWords(found, fragment, count);
  return true;
}

/** `Mức 2`, or a level's own words that end in a number, such as its points. */
function takeNamedLevel(found: Collected, fragment: Fragment): boolean {
  const need = needFor(found, 'level');
  const level = need?.choices && levelOf(need.choices, fragment.text);
  if (need === undefined || level === undefined) return false;
  found.add(need, level, fragment);
  return true;
}

function takeFraction(found: Collected, fragment: Fragment, value: Value & { kind: 'fraction' }): void {
  const numerator = needFor(found, 'numerator');
  const denominator = needFor(found, 'denominator');
  if (numerator === undefined || denominator === undefined)
    return found.report('sheet.declared-unclear', fragment);
  const kind = kindFor(value.unit, fragment.label, found.item.title, numerator.label, denominator.label);
  const rate = fragment.line.text.includes('%') ? percentIn(fragment) : undefined;
  const both = resolveFraction(value.numerator, value.denominator, { kind, ...(rate ? { rate } : {}) });
  for (const resolved of [both.numerator, both.denominator]) {
    if (resolved.kind !== 'ambiguous') continue;
    return found.report('sheet.number-ambiguous', fragment, {
      first: resolved.first,
      second: resolved.second,
    });
  }
  if (both.numerator.kind !== 'value' || both.denominator.kind !== 'value') return;
  found.add(numerator, both.numerator.value, fragment);
  found.add(denominator, both.denominator.value, fragment);
}

function percentIn(fragment: Fragment): (Value & { kind: 'percent' }) | undefined {
  return fragmentsOf(fragment.line)
    .map((each) => each.value)
    .find((value): value is Value & { kind: 'percent' } => value.kind === 'percent');
}

function takePercent(found: Collected, fragment: Fragment, value: Value & { kind: 'percent' }): void {
  const byLabel = bestByLabel(
    found.needs.filter((need) => need.type === 'percent' && need.key !== 'rate'),
    fragment,
  );
  const need =
    byLabel ?? needFor(found, 'rate') ?? onlyNeed(found.needs.filter((each) => each.type === 'percent'));
  if (need === undefined) return found.report('sheet.declared-unclear', fragment);
  found.add(need, value.value, fragment);
}

function takeDay(found: Collected, fragment: Fragment, value: Value & { kind: 'day' }): void {
  const need = onlyNeed(found.needs.filter((each) => each.type === 'date'));
  if (need !== undefined) return found.add(need, value.day, fragment);
  if (!takePlainLevel(found, fragment)) found.report('sheet.declared-unclear', fragment);
}

/** `Có (Quyết định số …, ngày …)` where the rule asks only whether. */
function takePlainLevel(found: Collected, fragment: Fragment): boolean {
  const need = needFor(found, 'level');
  const says = yesOrNo(fragment.text);
  const level = need?.choices && says !== undefined ? levelOfYesNo(need.choices, says) : undefined;
  if (need === undefined || level === undefined) return false;
  found.add(need, level, fragment);
  return true;
}

function takeWords(found: Collected, fragment: Fragment, count: number): void {
  const { value, text } = fragment;
  if (value.kind !== 'words') return takeYesNo(found, fragment, value.kind === 'yes');
  const need = needFor(found, 'level');
  for (const named of [need, needFor(found, 'group')]) {
    const level =
      named?.choices && (levelOf(named.choices, text) ?? levelOf(named.choices, afterLabel(text)));
    if (named !== undefined && level !== undefined) return found.add(named, level, fragment);
  }
  const absence = absenceOf(text);
  if (absence !== undefined)
    return found.add({ key: 'absence', label: own('input.absence') }, absence, fragment);
  if (labelledPart(found, fragment) || takePlainLevel(found, fragment)) return;
  const looksLikeDay = /\d\s*[/.-]\s*\d/.test(text) && found.needs.some((each) => each.type === 'date');
  if (looksLikeDay) return found.report('sheet.declared-date-unclear', fragment);
  if (need?.choices !== undefined && count === 1) {
    return found.report('sheet.declared-level-unknown', fragment, { choices: need.choices.join(' / ') });
  }
  found.report('sheet.declared-unclear', fragment);
}

/** `Mức đạt: Hoàn thành tốt` names the level behind its label. */
function afterLabel(text: string): string {
  return text.replace(/^[^:]*:\s*/, '');
}

/** `Có đủ phụ lục: không` — the words before the colon are the part. */
function labelledPart(found: Collected, fragment: Fragment): boolean {
  const match = /^(.+?)\s*[:=]\s*(có|không|x|chưa)\.?$/iu.exec(fragment.text);
  if (match === null) return false;
  takeYesNo(found, { ...fragment, label: match[1] ?? '' }, /^(có|x)$/iu.test(match[2] ?? ''));
  return true;
}

function takeYesNo(found: Collected, fragment: Fragment, yes: boolean): void {
  const parts = found.needs.filter((need) => need.type === 'yesNo');
  const level = needFor(found, 'level');
  if (fragment.label !== '') {
    const named = level?.choices && yes ? levelOf(level.choices, fragment.label) : undefined;
    if (level !== undefined && named !== undefined) return found.add(level, named, fragment);
    const part = bestByLabel(parts, fragment);
    if (part !== undefined) return found.add(part, yes, fragment);
  }
  const only = onlyNeed(parts);
  const meant = level?.yesNo
    ? level.choices?.[yes ? 0 : 1]
    : level?.choices && levelOfYesNo(level.choices, yes);
  if (level !== undefined && meant !== undefined) return found.add(level, meant, fragment);
  if (only !== undefined && level === undefined) return found.add(only, yes, fragment);
  found.report('sheet.declared-unclear', fragment);
}

/** Given both, the fraction scores and the rate is held against it. */
function settleRate(found: Collected): void {
  const [numerator, denominator, rate] = (['numerator', 'denominator', 'rate'] as const).map((key) =>
    found.number(key),
  );
  if (numerator === undefined || denominator === undefined || rate === undefined) return;
  const input = found.inputs.find((each) => each.key === 'rate');
  const printed = found.item.declared
    .flatMap(fragmentsOf)
    .find(({ line, value }) => line.cell === input?.cell && value.kind === 'percent');
  const decimals = printed?.value.kind === 'percent' ? printed.value.decimals : 2;
  found.remove('rate');
  if (
    printed === undefined ||
    r.isZero(denominator) ||
    agrees(numerator, denominator, { value: rate, decimals })
  )
    return;
  found.report('sheet.declared-rate-differs', printed, {
    rate: plainVietnamese(rate),
    numerator: plainVietnamese(numerator),
    denominator: plainVietnamese(denominator),
    computed: plainVietnamese(
      r.round(r.divide(r.multiply(numerator, r.rational(100)), denominator), Math.max(decimals, 2)),
    ),
  });
}
