import { FILE_STATE_WORDS, GATHER_LABELS } from '../../messages/gather';
import { ROUND_LABELS } from '../../messages/round';
import type { Day } from '../../methods/answers';
import { rational, toDouble } from '../../rulebook/rational';
import { FILE_STATES, daysLate, type FileState } from '../../round/receipts/receipt';
import { sameCode } from '../../round/issue/version-code';
import type { BookRecord, BookSheet } from '../book/book-sheet';
import { dayAt, numberAt, wordsAt } from '../book/cells';
import type { BookRow, ReadBook } from '../book/read';

export type ReceiptKey =
  | 'unit'
  | 'unitName'
  | 'group'
  | 'file'
  | 'state'
  | 'drifts'
  | 'lacks'
  | 'due'
  | 'on'
  | 'time'
  | 'late'
  | 'number'
  | 'signed'
  | 'typed'
  | 'code'
  | 'match'
  | 'chosen'
  | 'note';

/** Sổ tiếp nhận: what came from each unit is ours to write, when and how it came is typed by people. */
export const RECEIPT_SHEET: BookSheet<ReceiptKey> = {
  sheet: GATHER_LABELS['sheet.receipts'].vi,
  columns: [
    { key: 'unit', heading: ROUND_LABELS['unit.id'], format: 'text', width: 10, isKey: true },
    { key: 'unitName', heading: ROUND_LABELS['unit.name'], format: 'wrapped', width: 34, isOurs: true },
    { key: 'group', heading: ROUND_LABELS['unit.group'], format: 'text', width: 16, isOurs: true },
    { key: 'file', heading: GATHER_LABELS['receipt.file'], format: 'wrapped', width: 30, isOurs: true },
    { key: 'state', heading: GATHER_LABELS['receipt.state'], format: 'text', width: 20, isOurs: true },
    { key: 'drifts', heading: GATHER_LABELS['receipt.drifts'], format: 'whole', width: 9, isOurs: true },
    { key: 'lacks', heading: GATHER_LABELS['receipt.lacks'], format: 'wrapped', width: 30, isOurs: true },
    { key: 'due', heading: GATHER_LABELS['receipt.due'], format: 'date', width: 12 },
    { key: 'on', heading: GATHER_LABELS['receipt.on'], format: 'date', width: 12 },
    { key: 'time', heading: GATHER_LABELS['receipt.time'], format: 'text', width: 9 },
    {
      key: 'late',
      heading: GATHER_LABELS['receipt.late'],
      format: 'whole',
      width: 9,
      isOurs: true,
      formula: (at) => `IF(OR(${at('on')}="",${at('due')}=""),"",MAX(0,INT(${at('on')})-INT(${at('due')})))`,
    },
    { key: 'number', heading: GATHER_LABELS['receipt.number'], format: 'text', width: 18 },
    {
      key: 'signed',
      heading: GATHER_LABELS['receipt.signed'],
      format: 'text',
      width: 9,
      choices: [GATHER_LABELS['signed.yes'].vi, GATHER_LABELS['signed.no'].vi],
    },
    { key: 'typed', heading: GATHER_LABELS['receipt.typed'], format: 'text', width: 12 },
    { key: 'code', heading: GATHER_LABELS['receipt.code'], format: 'text', width: 12, isOurs: true },
    { key: 'match', heading: GATHER_LABELS['receipt.match'], format: 'text', width: 13, isOurs: true },
    { key: 'chosen', heading: GATHER_LABELS['receipt.chosen'], format: 'wrapped', width: 24 },
    { key: 'note', heading: GATHER_LABELS['receipt.note'], format: 'wrapped', width: 24 },
  ],
};

/** One unit's row of the receipts. */
export interface Receipt {
  readonly unit: string;
  readonly unitName: string;
  readonly group?: string;
  readonly files: readonly string[];
  readonly state: FileState;
  readonly drifts: number;
  /** In words, already in the reader's language. */
  readonly lacks: readonly string[];
  readonly due?: Day;
  readonly on?: Day;
  readonly time?: string;
  readonly number?: string;
  readonly signed?: boolean;
  readonly typed?: string;
  readonly code?: string;
  readonly chosen?: string;
}

const BETWEEN = '; ';

/** Ensures the row that says what a receipt says. */
export function recordOfReceipt(receipt: Receipt): BookRecord<ReceiptKey> {
  const { files, state, drifts, lacks, signed, typed, code, group, due, on, time, number, chosen } = receipt;
  const late = daysLate(on, due);
  const isBothKnown = typed !== undefined && code !== undefined;
  const words = {
    unit: receipt.unit,
    unitName: receipt.unitName,
    state: FILE_STATE_WORDS[state].vi,
    ...(group === undefined ? {} : { group }),
    ...(files.length === 0 ? {} : { file: files.join(BETWEEN) }),
    ...(lacks.length === 0 ? {} : { lacks: lacks.join(BETWEEN) }),
    ...(time === undefined ? {} : { time }),
    ...(number === undefined ? {} : { number }),
    ...(signed === undefined ? {} : { signed: GATHER_LABELS[signed ? 'signed.yes' : 'signed.no'].vi }),
    ...(typed === undefined ? {} : { typed }),
    ...(code === undefined ? {} : { code }),
    ...(chosen === undefined ? {} : { chosen }),
  };
  return {
    ...words,
    ...(drifts === 0 ? {} : { drifts: rational(drifts) }),
    ...(due === undefined ? {} : { due }),
    ...(on === undefined ? {} : { on }),
    ...(late === undefined ? {} : { late: rational(late) }),
    ...(isBothKnown ? { match: GATHER_LABELS[sameCode(typed, code) ? 'match.same' : 'match.other'].vi } : {}),
  };
}

/** Ensures the days each unit was late, by its code, wherever both days are known. */
export function lateIn(receipts: readonly Receipt[]): ReadonlyMap<string, number> {
  return new Map(
    receipts.flatMap(({ unit, on, due }): [string, number][] => {
      const late = daysLate(on, due);
      return late === undefined ? [] : [[unit, late]];
    }),
  );
}

/** Ensures the receipts as the sheet has them, by unit. */
export function receiptsOfBook(book: ReadBook<ReceiptKey> | undefined): ReadonlyMap<string, Receipt> {
  const receipts = (book?.rows ?? []).flatMap((row): [string, Receipt][] => {
    const unit = wordsAt(row, 'unit');
    return unit === undefined ? [] : [[unit, receiptOf(unit, row)]];
  });
  return new Map(receipts);
}

function receiptOf(unit: string, row: BookRow<ReceiptKey>): Receipt {
  const drifts = numberAt(row, 'drifts');
  const signed = wordsAt(row, 'signed');
  const optional = {
    group: wordsAt(row, 'group'),
    due: dayAt(row, 'due'),
    on: dayAt(row, 'on'),
    time: wordsAt(row, 'time'),
    number: wordsAt(row, 'number'),
    signed: signed === undefined ? undefined : isYes(signed),
    typed: wordsAt(row, 'typed'),
    code: wordsAt(row, 'code'),
    chosen: wordsAt(row, 'chosen'),
  };
  const present = Object.entries(optional).filter(([, value]) => value !== undefined);
  return {
    unit,
    unitName: wordsAt(row, 'unitName') ?? unit,
    files: (wordsAt(row, 'file') ?? '').split(BETWEEN).filter((file) => file !== ''),
    state: stateOf(wordsAt(row, 'state')),
    drifts: drifts === undefined ? 0 : toDouble(drifts),
    lacks: (wordsAt(row, 'lacks') ?? '').split(BETWEEN).filter((each) => each !== ''),
    ...(Object.fromEntries(present) as Partial<Receipt>),
  };
}

function isYes(words: string): boolean {
  const { vi, en } = GATHER_LABELS['signed.yes'];
  return [vi, en, 'x'].some((yes) => yes.toLowerCase() === words.normalize('NFC').toLowerCase());
}

function stateOf(words: string | undefined): FileState {
  const found = FILE_STATES.find((state) => {
    const { vi, en } = FILE_STATE_WORDS[state];
    return words === vi || words === en;
  });
  return found ?? 'missing';
}
