import { failed, ok, problem } from '../../result';
import type { Result } from '../../result';
import { pointsToDecimal } from '../../rulebook/points';
import type { Points } from '../../rulebook/points';
import type { JournalEntry, JournalField } from '../journal';
import type { Decision } from '../line';
import type { Round } from '../round';
import type { Assignment } from './assignment';
import { changeKey } from './fold';
import { deskOf, isLockedState, isOwnItem, lineKey, roundOfDesk, stateOf, type Desk } from './desk';
import { fieldText, isLineField, withField } from './fields';
import { isNamed } from './assignment';
import { isRuling } from './operation';
import type { ItemOperation, ItemStep, Operation, Ruling, RulingOperation, Signed } from './operation';
import type { AppraisalProblem } from './problems';
import { about, objectionsTo, pointsIn, reasonOf, type Case } from './refuse';
import { stateChange } from './unit-states';

/** What operations came to: the round after them and what was added to its journal. */
export interface Decided {
  readonly round: Round;
  readonly entries: readonly JournalEntry[];
}

/** The round operations are held against, with who appraises what in it. */
export interface Appraising {
  readonly round: Round;
  readonly assignments: readonly Assignment[];
}

/**
 * Ensures the round after all operations, in their order, each change journalled with who, when, before, after and
 * why; where one of them is refused, nothing is done and every refusal is named.
 */
export function decide(
  { round, assignments }: Appraising,
  operations: readonly Operation[],
  signed: Signed,
): Result<Decided, AppraisalProblem> {
  const desk = deskOf(round, assignments);
  const problems = operations.flatMap((operation) => perform(desk, operation, signed));
  if (problems.some(({ severity }) => severity === 'error')) return failed(...problems);
  return ok({ round: roundOfDesk(desk), entries: desk.journal.slice(round.journal.length) }, problems);
}

/** One operation that was not done, and why. */
export interface Refused {
  readonly operation: Operation;
  readonly problems: readonly AppraisalProblem[];
}

/** Ensures every operation that can be done, each on its own, and the others with what speaks against them. */
export function decideEach(
  { round, assignments }: Appraising,
  operations: readonly Operation[],
  signed: Signed,
): Decided & { readonly refused: readonly Refused[] } {
  const desk = deskOf(round, assignments);
  const refused = operations.flatMap((operation): Refused[] => {
    const problems = perform(desk, operation, signed);
    return problems.some(({ severity }) => severity === 'error') ? [{ operation, problems }] : [];
  });
  return { round: roundOfDesk(desk), entries: desk.journal.slice(round.journal.length), refused };
}

/** Ensures one operation done on the desk, or left undone with the reasons. */
export function perform(desk: Desk, operation: Operation, signed: Signed): AppraisalProblem[] {
  const unit = desk.units.get(operation.unit);
  if (unit === undefined) return [problem('appraisal.unknown-unit', 'error', { unit: operation.unit })];
  if (operation.kind === 'state') {
    const change = stateChange(desk, unit, operation);
    if (change.ok) write(desk, { unit: unit.id }, { changes: change.value, signed });
    return [...change.problems];
  }
  const item = desk.items(unit).get(operation.item);
  const line = desk.lines.get(lineKey(operation));
  if (item === undefined || line === undefined) {
    return [problem('appraisal.unknown-item', 'error', { unit: unit.name, item: operation.item })];
  }
  const one: Case = { desk, unit, item, line, signed };
  const problems = [...lockedOr(one), ...objections(operation, one)];
  if (problems.some(({ severity }) => severity === 'error')) return problems;
  const changes = changesOf(operation, one).map((change) => ({ ...change, text: typedText(change.text) }));
  if (changes.some(({ text }) => text.length > LONGEST_TEXT)) return [about(one, 'appraisal.too-long')];
  const written = write(desk, { unit: unit.id, item: line.item }, { changes, signed });
  return written > 0 ? problems : [...problems, about(one, 'appraisal.no-change', {}, 'info')];
}

/** Of one cell. */
const LONGEST_TEXT = 32_767;

/** As a cell gives it back: composed letters, no blanks at the ends, plain line breaks. */
export function typedText(text: string): string {
  return text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
}

function lockedOr(one: Case): AppraisalProblem[] {
  const state = stateOf(one.desk, one.unit.id);
  return isLockedState(state) ? [about(one, 'appraisal.locked', { state })] : [];
}

function objections(operation: ItemOperation, one: Case): AppraisalProblem[] {
  return isRuling(operation) ? objectionsTo(operation, one) : stepObjections(operation, one);
}

function stepObjections(step: ItemStep, one: Case): AppraisalProblem[] {
  const { line, desk, unit } = one;
  if (step.kind === 'openEvidence') {
    return line.evidence === undefined ? [about(one, 'appraisal.no-evidence')] : [];
  }
  if (step.kind === 'explain') {
    const decisions = [line.round1.decision, line.round2.decision];
    const isAsked = decisions.some((decision) => decision !== undefined && decision !== 'accepted');
    return isAsked ? [] : [about(one, 'appraisal.unasked', {}, 'warning')];
  }
  const appraiser = desk.assignment(unit, line.item)?.appraiser;
  const isItself = isNamed(unit, step.name) || (isOwnItem(desk, unit, line.item) && step.name === appraiser);
  return isItself ? [about(one, 'appraisal.second-is-unit', { name: step.name })] : [];
}

/** One field's new text. */
export interface FieldChange {
  readonly field: JournalField;
  readonly text: string;
  readonly why?: string;
}

function changesOf(operation: ItemOperation, one: Case): FieldChange[] {
  if (isRuling(operation)) return rulingChanges(operation, one);
  const why = whyOf(operation.why);
  if (operation.kind === 'explain') return [{ field: 'explanation', text: operation.text, ...why }];
  if (operation.kind === 'openEvidence') return [{ field: 'evidenceOpened', text: 'opened', ...why }];
  return [{ field: 'secondAppraiser', text: operation.name, ...why }];
}

const DECISION_OF: Readonly<Record<Exclude<Ruling['kind'], 'note' | 'withdraw'>, Decision>> = {
  accept: 'accepted',
  lower: 'lowered',
  raise: 'raised',
  askExplanation: 'explanationAsked',
  refuseEvidence: 'evidenceRefused',
};

function rulingChanges(ruling: RulingOperation, { line }: Case): FieldChange[] {
  const { round } = ruling;
  const why = whyOf(ruling.why ?? reasonOf(ruling));
  const opinion: FieldChange = { field: `opinion${round}`, text: opinionAfter(ruling), ...whyOf(ruling.why) };
  if (ruling.kind === 'note') return [opinion];
  const isWithdrawn = ruling.kind === 'withdraw';
  const points = ruling.kind === 'accept' ? line.self : pointsIn(ruling);
  return [
    { field: `points${round}`, text: textOf(points), ...why },
    { field: `decision${round}`, text: isWithdrawn ? '' : DECISION_OF[ruling.kind], ...why },
    isWithdrawn ? { ...opinion, ...why } : opinion,
  ];
}

function opinionAfter(ruling: Ruling): string {
  return ruling.kind === 'withdraw' ? '' : reasonOf(ruling);
}

function textOf(points: Points | undefined): string {
  return points === undefined ? '' : pointsToDecimal(points);
}

function whyOf(why: string | undefined): { why?: string } {
  const words = typedText(why ?? '');
  return words === '' ? {} : { why: words };
}

interface Writing {
  readonly changes: readonly FieldChange[];
  readonly signed: Signed;
}

/** Ensures the changes on the desk and in its journal; what already says so is no change. Returns how many were. */
export function write(
  desk: Desk,
  target: { readonly unit: string; readonly item?: string },
  { changes, signed }: Writing,
): number {
  const count = desk.journal.length;
  for (const { field, text, why } of changes) {
    const change = { ...target, field };
    const key = target.item === undefined ? '' : lineKey({ unit: target.unit, item: target.item });
    const line = desk.lines.get(key);
    const before =
      line !== undefined && isLineField(field)
        ? fieldText(line, field)
        : (desk.fold.get(changeKey(change)) ?? '');
    if (before === text) continue;
    const number = (desk.journal.at(-1)?.number ?? 0) + 1;
    desk.journal.push({
      number,
      ...signed,
      ...change,
      before,
      after: text,
      ...(why === undefined ? {} : { why }),
    });
    desk.fold.set(changeKey(change), text);
    const changed = line !== undefined && isLineField(field) ? withField(line, field, text) : undefined;
    if (changed !== undefined) desk.lines.set(key, changed);
  }
  return desk.journal.length - count;
}
