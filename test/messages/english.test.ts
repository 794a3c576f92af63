import { readdirSync } from 'node:fs';
import { join } from 'node:path';

interface Pair {
  readonly path: string;
  readonly vi: string;
  readonly en: string;
}

const FOLDER = join(__dirname, '../../src/messages');
const VIETNAMESE =
  /[ăâđêôơư]|[\u00C0-\u00C3\u00C8-\u00CA\u00CC\u00CD\u00D2-\u00D5\u00D9\u00DA\u00DD]|[\u1EA0-\u1EF9]/iu;

/**
 * Vietnamese in both languages: the name of a language, what goes into a clerk's cells, and the letterhead, number and
 * signers of an official paper, which is a Vietnamese one whoever prints it.
 */
const KEPT =
  /\.(?:language|app\.language|side\.sheet|answer\.(?:yes|no)|office\.[\w-]+|signature\.[\w-]+|(?:minutes|decision)\.number)$/;

const pairs = readdirSync(FOLDER).flatMap((file) =>
  pairsIn(require(join(FOLDER, file)) as unknown, file.replace(/\.ts$/, '')),
);

function pairsIn(value: unknown, path: string): Pair[] {
  if (typeof value !== 'object' || value === null) return [];
  const { vi, en } = value as { vi?: unknown; en?: unknown };
  if (typeof vi === 'string' && typeof en === 'string') return [{ path, vi, en }];
  return Object.entries(value).flatMap(([key, inner]) => pairsIn(inner, `${path}.${key}`));
}

/** What the sheet holds is quoted in its own language; so are headings to type, after “e.g.”. */
const ownWords = (en: string) => en.replace(/“[^”]*”/g, '').replace(/\(e\.g\. [^)]*\)/g, '');

test('there are sentences to look at', () => expect(pairs.length).toBeGreaterThan(1_000));

test('no English sentence has Vietnamese words of ours', () => {
  const left = pairs.filter(({ path, en }) => VIETNAMESE.test(ownWords(en)) && !KEPT.test(path));
  expect(left.map(({ path, en }) => `${path}: ${en}`)).toEqual([]);
});
