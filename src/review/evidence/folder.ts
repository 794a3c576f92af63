import { plainLetters } from '../../grid/plain-letters';
import { comparableFile } from '../../sheet/evidence';
import type { DocumentSign } from '../../sheet/evidence';
import { comparableCode } from '../scored-form/rulebook-match';
import type { ItemEvidence, PlacedDocument } from './item-evidence';

/** How a file was found: by the name cited, by the number and sign in its name, or in the folder of its item. */
export type FoundBy = 'name' | 'sign' | 'folder';

/** What a folder of evidence holds of what is cited. */
export interface FolderMatch {
  readonly found: ReadonlyMap<PlacedDocument, { readonly file: string; readonly by: FoundBy }>;
  /** Files that no item cites, with the item whose code their folder or name begins with. */
  readonly uncited: readonly { readonly file: string; readonly item?: ItemEvidence }[];
  /** Items whose own folder has files, but fewer than their documents. */
  readonly short: readonly {
    readonly item: ItemEvidence;
    readonly files: number;
    readonly documents: number;
  }[];
}

interface KnownFile {
  readonly path: string;
  readonly name: string;
  readonly words: readonly string[];
  readonly code?: string;
}

const NO_EVIDENCE = /^(?:\.|~\$|thumbs\.db$|desktop\.ini$|__macosx)/i;

/** Ensures each document with its file, whatever Unicode form, case or spacing the names have. `paths` are relative, `/` or `\` between folders. */
export function matchFolder(items: readonly ItemEvidence[], paths: readonly string[]): FolderMatch {
  const files = paths
    .map(knownFile)
    .filter(({ path }) => !path.split(/[\\/]/).some((part) => NO_EVIDENCE.test(part)));
  const found = new Map<PlacedDocument, { file: string; by: FoundBy }>();
  const used = new Set<string>();
  const take = (placed: PlacedDocument, file: KnownFile | undefined, by: FoundBy): void => {
    if (!file || found.has(placed)) return;
    found.set(placed, { file: file.path, by });
    used.add(file.path);
  };
  for (const item of items) {
    for (const placed of item.documents) {
      take(placed, byName(placed, item, files), 'name');
      take(placed, bySign(placed, item, files), 'sign');
    }
  }
  const short: { item: ItemEvidence; files: number; documents: number }[] = [];
  for (const item of items) {
    const own = files.filter((file) => file.code === comparableCode(item.code) && !used.has(file.path));
    const open = item.documents.filter((placed) => needsFile(placed) && !found.has(placed));
    if (own.length === 0 || open.length === 0) continue;
    for (const { path } of own) used.add(path);
    if (own.length < open.length) short.push({ item, files: own.length, documents: open.length });
    else open.forEach((placed, at) => take(placed, own[at], 'folder'));
  }
  const uncited = files
    .filter(({ path }) => !used.has(path))
    .map(({ path, code }) => {
      const item = items.find((one) => comparableCode(one.code) === code);
      return { file: path, ...(item ? { item } : {}) };
    });
  return { found, uncited, short };
}

/** Ensures false for what is on the web: it has no file. */
export function needsFile({ document }: PlacedDocument): boolean {
  return document.links.length === 0 && document.kind !== 'link';
}

function knownFile(path: string): KnownFile {
  const composed = path.normalize('NFC');
  const parts = composed.split(/[\\/]/);
  const code = parts.flatMap((part) => codeAtStart(part) ?? []).at(-1);
  const words = wordsOf((parts.at(-1) ?? '').replace(/\.[a-z0-9]{2,5}$/i, ''));
  return { path, name: comparableFile(composed), words, ...(code === undefined ? {} : { code }) };
}

/** `1.1.1`, `TC 1.1.1 - Kế hoạch`, `1.1.1_KH12.pdf`: folders and files named by the code of an item. */
function codeAtStart(part: string): string | undefined {
  const match =
    /^(?:tctp|tc|mục|ma|mã|tiêu chí)?[\s_.-]*((?:\d{1,2}|[IVX]{1,5})(?:\.\d{1,2})+)\.?(?![\d])/iu.exec(part);
  return match?.[1] === undefined || /^\d{1,2}\.\d{1,2}\.(?:19|20)\d{2}/.test(part)
    ? undefined
    : comparableCode(match[1]);
}

/** Letters and digits apart, no accents: `12-KH-UBND`, `KH12_UBND` and `12 KH UBND` have the same words. */
function wordsOf(text: string): string[] {
  return (plainLetters(text).match(/\d+|[a-z]+/g) ?? []).map((word) => word.replace(/^0+(?=\d)/, ''));
}

function byName(
  { document }: PlacedDocument,
  { code }: ItemEvidence,
  files: readonly KnownFile[],
): KnownFile | undefined {
  const names = [...document.files, ...document.links].map(comparableFile);
  return preferOwn(
    files.filter(({ name }) => names.includes(name)),
    code,
  );
}

function bySign(
  { document: { sign } }: PlacedDocument,
  { code }: ItemEvidence,
  files: readonly KnownFile[],
): KnownFile | undefined {
  if (sign?.symbol === undefined) return undefined;
  return preferOwn(
    files.filter(({ words }) => isNamedBySign(words, sign)),
    code,
  );
}

function preferOwn(files: readonly KnownFile[], code: string): KnownFile | undefined {
  return files.find((file) => file.code === comparableCode(code)) ?? files[0];
}

function isNamedBySign(words: readonly string[], { number, symbol = '', year }: DocumentSign): boolean {
  const letters = wordsOf(symbol);
  const digits = wordsOf(number);
  const forms = [
    [...digits, ...letters],
    [...digits, ...(year ? [String(year)] : []), ...letters],
  ];
  // `KH 12` says which plan only with the office's letters behind it, or with none at all.
  const kindFirst = [...letters.slice(0, 1), ...digits, ...letters.slice(1)];
  const isWhole = words.length === 2 && words[0] === letters[0] && words[1] === digits[0];
  return isWhole || [...forms, kindFirst].some((form) => holds(words, form));
}

function holds(words: readonly string[], form: readonly string[]): boolean {
  return words.some((_, at) => form.every((word, next) => words[at + next] === word));
}
