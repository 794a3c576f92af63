import { problem } from '../../result';
import type { JournalEntry } from '../journal';
import type { Round } from '../round';
import { deskOf, isLockedState, roundOfDesk, stateOf } from './desk';
import { write, type Appraising, type FieldChange } from './decide';
import { fieldText, isLineField, TYPED_FIELDS, withField } from './fields';
import { changeKey } from './fold';
import type { Signed } from './operation';
import type { AppraisalProblem } from './problems';

/** What people typed in the sheet itself since the journal was last written. */
export interface Typed {
  readonly round: Round;
  readonly entries: readonly JournalEntry[];
  readonly problems: readonly AppraisalProblem[];
}

/**
 * Ensures that the journal says what the sheet says: whatever stands there otherwise was typed in by hand and is
 * journalled so, with both values. Locked units are left out: their edits are problems, not history.
 */
export function journalTyped(
  { round, assignments }: Appraising,
  signed: Signed & { readonly why: string },
): Typed {
  const { why, ...by } = signed;
  const desk = deskOf(round, assignments);
  const locked = new Set(round.units.flatMap(({ id }) => (isLockedState(stateOf(desk, id)) ? [id] : [])));
  for (const line of round.lines) {
    if (locked.has(line.unit)) continue;
    const { unit, item } = line;
    const differing = TYPED_FIELDS.flatMap((field): FieldChange[] => {
      const journalled = desk.fold.get(changeKey({ unit, item, field })) ?? '';
      const stands = fieldText(line, field);
      return stands === journalled ? [] : [{ field, text: stands, why }];
    });
    if (differing.length === 0) continue;
    // The line as the journal knew it: the change is then written as any other.
    const known = differing.reduce((one, { field }) => {
      const before = desk.fold.get(changeKey({ unit, item, field })) ?? '';
      return isLineField(field) ? (withField(one, field, before) ?? one) : one;
    }, line);
    desk.lines.set(`${unit}\n${item}`, known);
    write(desk, { unit, item }, { changes: differing, signed: by });
  }
  const entries = desk.journal.slice(round.journal.length);
  return { round: roundOfDesk(desk), entries, problems: rowsGone(round) };
}

/** Rows that the journal speaks of and the sheet has no more: what was decided there would be lost unseen. */
function rowsGone({ lines, journal, units }: Round): AppraisalProblem[] {
  const standing = new Set(lines.map(({ unit, item }) => `${unit}\n${item}`));
  const names = new Map(units.map(({ id, name }) => [id, name]));
  const left = new Map<string, JournalEntry>();
  for (const entry of journal) {
    const { unit, item, field } = entry;
    if (item === undefined || !isLineField(field) || standing.has(`${unit}\n${item}`)) continue;
    left.set(`${unit}\n${item}`, entry);
  }
  return [...left.values()].map(({ unit, item = '', number }) => {
    return problem('appraisal.row-gone', 'error', { unit: names.get(unit) ?? unit, item, number });
  });
}
