import { GATHER_LABELS, type GatherLabel } from '../messages/gather';
import { fill } from '../messages/language';
import type { WorkbookContent } from '../grid/cell-grid';
import { readBook, type ReadBook } from '../output/book/read';
import type { BookRecord } from '../output/book/book-sheet';
import { keyOf } from '../output/book/book-sheet';
import {
  RECEIPT_SHEET,
  receiptsOfBook,
  recordOfReceipt,
  type Receipt,
  type ReceiptKey,
} from '../output/round/receipt-sheet';
import { unitCalled } from '../round/gather/name-unit';
import { sameCode } from '../round/issue/version-code';
import { isTaken, type Received } from '../round/receipts/receipt';
import type { Round } from '../round/round';
import { existsIn, type Unit } from '../round/unit';
import { problem, type Problem } from '../result';
import type { GatheredFile } from './gather-file';
import type { GatherRequest } from './gather';
import { keptClosing } from './kept-closing';

/** Ensures the receipts of the round's workbook, or undefined where it has none yet. */
export function readReceipts(content: WorkbookContent): ReadBook<ReceiptKey> | undefined {
  const book = readBook(content, RECEIPT_SHEET);
  return book.ok ? book.value : undefined;
}

/** Ensures the file a person chose for a unit, by the unit's code: what was said just now goes first. */
export function chosenFiles(
  book: ReadBook<ReceiptKey> | undefined,
  answered: ReadonlyMap<string, string> = new Map(),
): ReadonlyMap<string, string> {
  const kept = [...receiptsOfBook(book)].flatMap(([unit, { chosen }]): [string, string][] => {
    return chosen ? [[unit, chosen]] : [];
  });
  return new Map([...kept, ...answered]);
}

/** Ensures at most one file taken per unit: the one a person chose, or one of several that say the same. */
export function settleFiles(
  files: readonly GatheredFile[],
  chosen: ReadonlyMap<string, string>,
): readonly GatheredFile[] {
  const byUnit = new Map<string, GatheredFile[]>();
  for (const each of files) {
    if (each.unit === undefined || !isTaken(each.state)) continue;
    byUnit.set(each.unit.id, [...(byUnit.get(each.unit.id) ?? []), each]);
  }
  const settled = new Map<GatheredFile, GatheredFile>();
  for (const [unit, all] of byUnit) {
    if (all.length === 1) continue;
    for (const [each, now] of settledOne(all, chosen.get(unit))) settled.set(each, now);
  }
  return files.map((each) => settled.get(each) ?? each);
}

function settledOne(
  all: readonly GatheredFile[],
  chosen: string | undefined,
): [GatheredFile, GatheredFile][] {
  const unit = all[0]?.unit?.name ?? '';
  const picked = chosen === undefined ? undefined : all.find(({ file }) => isSameFile(file, chosen));
  if (picked !== undefined) {
    const others = all.filter((each) => each !== picked);
    return others.map((each) => {
      const params = { file: each.file, unit, chosen: picked.file };
      return [each, aside(each, 'duplicate', problem('gather.not-chosen', 'info', params))];
    });
  }
  const [first, ...rest] = all;
  if (first !== undefined && rest.every((each) => saysTheSame(each, first))) {
    return rest.map((each) => {
      const params = { file: each.file, first: first.file, unit };
      return [each, aside(each, 'copy', problem('gather.copy', 'info', params))];
    });
  }
  const params = { unit, count: all.length, files: all.map(({ file }) => file).join('; ') };
  return all.map((each, at) => {
    const said = at === 0 ? [problem('gather.duplicate', 'error', params)] : [];
    return [each, aside(each, 'duplicate', ...said)];
  });
}

function isSameFile(file: string, typed: string): boolean {
  const plain = (text: string): string => text.normalize('NFC').trim().toLowerCase();
  return plain(file) === plain(typed) || plain(file).replace(/^.*[\\/]/, '') === plain(typed);
}

function aside(each: GatheredFile, state: GatheredFile['state'], ...said: readonly Problem[]): GatheredFile {
  const problems = said.map((one) => ({ ...one, file: each.file }));
  return { ...each, state, problems: [...each.problems, ...problems] };
}

/** Everything but where it was read. */
function saysTheSame(a: GatheredFile, b: GatheredFile): boolean {
  const words = ({ read, drifts }: GatheredFile): string => {
    const lines = read?.lines.map(({ origin: _, ...line }) => line);
    return JSON.stringify([
      read?.code,
      lines,
      drifts.map(({ kind, before, after }) => [kind, before, after]),
    ]);
  };
  return words(a) === words(b);
}

interface ReceiptsRequest {
  readonly request: GatherRequest;
  readonly content: WorkbookContent;
  readonly round: Round;
  readonly files: readonly GatheredFile[];
  readonly settled: readonly string[];
}

export interface GatheredReceipts {
  readonly receipts: readonly Receipt[];
  readonly records: readonly BookRecord<ReceiptKey>[];
  readonly missing: readonly Unit[];
  readonly problems: readonly Problem[];
}

/** Ensures one row of the receipts per expected unit: ours from the files, people's from the sheet and the list given now. */
export function receiptsOf(from: ReceiptsRequest): GatheredReceipts {
  const { request, content, round, files } = from;
  const book = readReceipts(content);
  const kept = receiptsOfBook(book);
  const given = receivedByUnit(request.received ?? [], round.units);
  const problems: Problem[] = [...given.problems];
  const expected = round.units.filter((unit) => {
    return existsIn(unit, round.year) || files.some((each) => each.unit?.id === unit.id);
  });
  const closing = request.due ?? keptClosing(content);
  const receipts = expected.map((unit): Receipt => {
    const old = kept.get(unit.id);
    const chosen = old?.chosen ?? request.answers?.files.get(unit.id);
    const typed = {
      ...withReceived(old, given.byUnit.get(unit.id), { unit, problems }),
      ...(chosen === undefined ? {} : { chosen }),
    };
    const due = old?.due ?? closing;
    const base = { ...typed, ...(due === undefined ? {} : { due }) };
    const receipt = ourPart(unit, base, { old, files, request });
    const { typed: code, code: own } = receipt;
    if (code !== undefined && own !== undefined && !sameCode(code, own)) {
      problems.push(problem('gather.code-differs', 'warning', { unit: unit.name, typed: code, code: own }));
    }
    return receipt;
  });
  const missing = expected.filter((_, index) => receipts[index]?.state === 'missing');
  problems.push(...missing.map(({ name }) => problem('gather.missing', 'warning', { unit: name })));
  const rows = new Map(book?.rows.map((row) => [keyOf(RECEIPT_SHEET, row.values), row.values]));
  const records = receipts.map((receipt) => {
    const record = recordOfReceipt(receipt);
    return { ...record, ...peoplesCells(rows.get(receipt.unit)) };
  });
  return { receipts, records, missing, problems };
}

/** The person's columns, which are filled in only where they are blank. */
export const PEOPLES: readonly ReceiptKey[] = ['due', 'on', 'time', 'number', 'signed', 'typed', 'chosen'];

function peoplesCells(row: BookRecord<ReceiptKey> | undefined): BookRecord<ReceiptKey> {
  const cells = PEOPLES.flatMap((key) => (row?.[key] === undefined ? [] : [[key, row[key]]]));
  return Object.fromEntries(cells) as BookRecord<ReceiptKey>;
}

interface Given {
  readonly byUnit: ReadonlyMap<string, Received>;
  readonly problems: readonly Problem[];
}

function receivedByUnit(received: readonly Received[], units: readonly Unit[]): Given {
  const byUnit = new Map<string, Received>();
  const problems = received.flatMap((each): Problem[] => {
    const unit = unitCalled(units, each.unit);
    if (unit === undefined) return [problem('gather.received-stranger', 'warning', { name: each.unit })];
    byUnit.set(unit.id, { ...byUnit.get(unit.id), ...each });
    return [];
  });
  return { byUnit, problems };
}

type Typed = Pick<Receipt, 'on' | 'time' | 'number' | 'signed' | 'typed' | 'chosen'>;

const TYPED: readonly [keyof Typed, keyof Received, GatherLabel][] = [
  ['on', 'on', 'receipt.on'],
  ['time', 'time', 'receipt.time'],
  ['number', 'number', 'receipt.number'],
  ['signed', 'signed', 'receipt.signed'],
  ['typed', 'code', 'receipt.typed'],
];

/** What stands in the sheet stays; the list fills what is blank, and where the two differ it is said. */
function withReceived(
  old: Receipt | undefined,
  received: Received | undefined,
  { unit, problems }: { readonly unit: Unit; readonly problems: Problem[] },
): Typed {
  const typed: Record<string, unknown> = {};
  for (const [key, from, heading] of TYPED) {
    const [before, after] = [old?.[key], received?.[from]];
    const value = before ?? after;
    if (value !== undefined) typed[key] = value;
    if (before === undefined || after === undefined) continue;
    if (JSON.stringify(before) === JSON.stringify(after)) continue;
    const params = {
      unit: unit.name,
      heading: GATHER_LABELS[heading].vi,
      before: shown(before),
      after: shown(after),
    };
    problems.push(problem('gather.received-differs', 'warning', params));
  }
  return typed as Typed;
}

function shown(value: unknown): string {
  if (typeof value === 'boolean') return GATHER_LABELS[value ? 'signed.yes' : 'signed.no'].vi;
  if (typeof value !== 'object' || value === null) return String(value);
  const { day, month, year } = value as { day: number; month: number; year: number };
  return `${day}/${month}/${year}`;
}

interface OurPart {
  readonly old: Receipt | undefined;
  readonly files: readonly GatheredFile[];
  readonly request: GatherRequest;
}

/** A unit whose file did not come again keeps what was said of the file that came before. */
function ourPart(unit: Unit, typed: Typed, { old, files, request }: OurPart): Receipt {
  const own = files.filter((each) => each.unit?.id === unit.id);
  const near = files.filter((each) => each.state === 'unknownName' && each.near === unit.name);
  const taken = own.find(({ state }) => isTaken(state));
  const base = {
    unit: unit.id,
    unitName: unit.name,
    ...(unit.group === undefined ? {} : { group: unit.group }),
    ...typed,
  };
  const say = (key: GatherLabel, params = {}): string => fill(GATHER_LABELS[key], params, request.language);
  const unsigned = typed.signed === true ? [] : [say('lacks.signed')];
  if (taken?.read !== undefined) {
    const { unscored, withoutEvidence, code } = taken.read;
    const lacks = [
      ...unsigned,
      ...(unscored === 0 ? [] : [say('lacks.scores', { count: unscored })]),
      ...(withoutEvidence === 0 ? [] : [say('lacks.evidence', { count: withoutEvidence })]),
    ];
    const { file, state, drifts } = taken;
    return { ...base, files: [file], state, drifts: drifts.length, lacks, code };
  }
  const [first] = own;
  if (first === undefined && old !== undefined && isTaken(old.state)) {
    const lacks = old.lacks.filter((each) => each !== say('lacks.signed'));
    return { ...old, ...base, lacks: [...unsigned, ...lacks] };
  }
  const proposed = near.map(({ file }) => say('lacks.near', { file }));
  return {
    ...base,
    files: own.map(({ file }) => file),
    state: first?.state ?? 'missing',
    drifts: 0,
    lacks: [say('lacks.file'), ...proposed, ...unsigned],
  };
}
