import { FILE_STATE_WORDS, GATHER_LABELS, type GatherLabel } from '../../messages/gather';
import { fill, type Language } from '../../messages/language';
import { ROUND_LABELS } from '../../messages/round';
import type { Day } from '../../methods/answers';
import { daysFrom, showDay } from '../../review/risks/days';
import { isTaken } from '../../round/receipts/receipt';
import { rational } from '../../rulebook/rational';
import type { Letterhead, Signature, Table, TableRow } from '../table';
import type { Receipt } from './receipt-sheet';

export interface ReminderRequest {
  readonly receipts: readonly Receipt[];
  readonly year: number;
  readonly today: Day;
  readonly language: Language;
  readonly letterhead?: Letterhead;
  readonly signature?: Signature;
}

/** Ensures the list of units whose file is not in yet, for the letter that reminds them: a file that could not be taken does not count as sent. */
export function reminderTable(request: ReminderRequest): Table {
  const { receipts, year, today, language, letterhead, signature } = request;
  const say = (key: GatherLabel, params = {}): string => fill(GATHER_LABELS[key], params, language);
  const unsent = receipts.filter(({ state }) => !isTaken(state));
  return {
    key: 'unsent',
    sheet: say('unsent.sheet'),
    ...(letterhead === undefined ? {} : { letterhead }),
    title: say('unsent.title', { year }),
    subtitles: [say('unsent.as-of', { day: showDay(today) })],
    columns: [
      { key: 'number', header: say('unsent.number'), format: 'rank', width: 7 },
      { key: 'unit', header: ROUND_LABELS['unit.name'][language], format: 'wrapped', width: 44 },
      { key: 'group', header: ROUND_LABELS['unit.group'][language], format: 'text', width: 20 },
      { key: 'due', header: say('receipt.due'), format: 'text', width: 14 },
      { key: 'late', header: say('unsent.late'), format: 'whole', width: 12 },
      { key: 'why', header: say('unsent.why'), format: 'wrapped', width: 34 },
    ],
    rows: unsent.map((receipt, index) => rowOf(receipt, { index, today, language })),
    notes: unsent.length === 0 ? [say('unsent.none')] : [],
    ...(signature === undefined ? {} : { signature }),
  };
}

interface Place {
  readonly index: number;
  readonly today: Day;
  readonly language: Language;
}

function rowOf({ unitName, group, due, state, files }: Receipt, { index, today, language }: Place): TableRow {
  const overdue = due === undefined ? 0 : Math.max(0, daysFrom(due, today));
  const word = FILE_STATE_WORDS[state][language];
  return {
    kind: 'data',
    cells: {
      number: { value: rational(index + 1) },
      unit: unitName,
      ...(group === undefined ? {} : { group }),
      ...(due === undefined ? {} : { due: showDay(due) }),
      ...(overdue === 0 ? {} : { late: { value: rational(overdue) } }),
      why: files.length === 0 ? word : `${word}: ${files.join('; ')}`,
    },
  };
}
