import { ok, failed, type Problem, type Result } from '../result';
import type { Scope } from '../round/appraisal/unresolved';
import type { RoundNumber, Signed } from '../round/appraisal/operation';
import type { JournalEntry } from '../round/journal';
import type { Round } from '../round/round';
import { openAppraisal, saveAppraisal, verifyAppraisal, type OpenAppraisal } from '../workflows/appraise';
import { openXlsx, type XlsxWorkbook } from '../workbook/xlsx';
import { UsageError, type ParsedArguments } from './arguments';
import { readBytes, refuseSameFile } from './files';
import { replaceFile } from './replace-file';

/** One run of `appraise` on the workbook of a round. */
export interface Session {
  readonly file: string;
  readonly bytes: Uint8Array;
  readonly port: XlsxWorkbook;
  readonly opened: OpenAppraisal;
  readonly problems: readonly Problem[];
  readonly signed: Signed;
  readonly args: ParsedArguments;
}

/** What one action found or did; with a round it is something to save. */
export interface Done {
  readonly json: Readonly<Record<string, unknown>>;
  readonly lines: readonly string[];
  readonly problems?: readonly Problem[];
  readonly round?: Round;
  readonly entries?: readonly JournalEntry[];
}

/** Ensures the round of a file opened, with what people typed in it meanwhile in its journal. */
export async function openSession(file: string, args: ParsedArguments): Promise<Result<Session>> {
  const bytes = readBytes(file);
  if (!bytes.ok) return bytes;
  const port = openXlsx(bytes.value);
  if (!port.ok) return port;
  const signed = { who: (args.text('who') ?? '').normalize('NFC').trim(), when: new Date().toISOString() };
  const opened = await openAppraisal(port.value, { ...signed, language: args.language });
  if (!opened.ok) return opened;
  return ok({
    file,
    bytes: bytes.value,
    port: port.value,
    opened: opened.value,
    problems: opened.problems,
    signed,
    args,
  });
}

/** Ensures that somebody answers for what is about to be written. */
export function requireWho({ who }: Signed): void {
  if (who === '') throw new UsageError('missing-operand', '--who');
}

/** Ensures the units and items meant: a unit by its code. */
export function scopeOf(args: ParsedArguments): Scope {
  const [unit, item] = [args.text('unit'), args.text('item')];
  return { ...(unit === undefined ? {} : { unit }), ...(item === undefined ? {} : { item }) };
}

/** Ensures which round of appraisal is meant; the first where nothing is said. */
export function roundOption(args: ParsedArguments): RoundNumber {
  const text = args.text('round') ?? '1';
  if (text === '1' || text === '2') return text === '1' ? 1 : 2;
  throw new UsageError('bad-value', `--round ${text}`);
}

/** Ensures where the round is saved, or undefined where the command only previews. */
export function targetOf({
  file,
  args,
}: Session): { readonly path: string; readonly isInPlace: boolean } | undefined {
  if (args.flag('in-place')) return { path: file, isInPlace: true };
  const out = args.text('out');
  if (out === undefined || args.flag('preview')) return undefined;
  refuseSameFile(file, out);
  return { path: out, isInPlace: false };
}

/** Ensures the round saved whole, read back and found as decided; the path it went to, or null for a preview. */
export async function saveSession(session: Session, round: Round): Promise<Result<string | null>> {
  const target = targetOf(session);
  if (target === undefined) return ok(null);
  requireWho(session.signed);
  const { port, opened, signed, args } = session;
  const saved = await saveAppraisal(port, { before: opened, round, ...signed, language: args.language });
  if (!saved.ok) return saved;
  const bytes = port.save();
  const again = openXlsx(bytes);
  if (!again.ok) return again;
  const verified = await verifyAppraisal(again.value, round, opened.compile);
  if (!verified.ok) return verified;
  const written = replaceFile(target.path, bytes, target.isInPlace ? session.bytes : undefined);
  return written.ok ? ok(target.path, saved.problems) : failed(...written.problems);
}
