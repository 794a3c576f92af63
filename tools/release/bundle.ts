import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { zipSync } from 'fflate';

export type Files = ReadonlyMap<string, Uint8Array>;

/** Ensures every file beneath a folder by its path in it, in one order on every machine. */
export function filesBeneath(folder: string): Files {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = found.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(
    paths.map((path) => [relative(folder, path).split(sep).join('/'), new Uint8Array(readFileSync(path))]),
  );
}

/** What only Excel asks for: the bundle that opens from a folder leaves it out. */
const EXCEL_ONLY =
  /^(manifest\.xml|taskpane\.html|functions\.json|(taskpane|excel|functions)\.[0-9a-f]+\.js|office-js\/.*|sw\.js)$/;

const READ_FIRST = `Chấm điểm CCHC – bản ngoại tuyến

1. Giải nén toàn bộ vào một thư mục (ổ đĩa, USB hoặc thư mục dùng chung chỉ đọc).
2. Mở index.html bằng Edge hoặc Chrome.
3. Hướng dẫn: huong-dan/index.html. Rà soát máy: may-tinh.html.

Không cần mạng. Số liệu không rời khỏi máy.
`;

/** Ensures the browser version alone, with a word on how to open it. */
export function offlineFiles(site: Files): Files {
  const kept = [...site].filter(([name]) => !EXCEL_ONLY.test(name));
  return new Map([...kept, ['DOC-TRUOC.txt', new TextEncoder().encode(READ_FIRST)]]);
}

/** The same files give the same archive, whenever it is made; zip counts from 1980. */
const NO_DAY = new Date(1980, 0, 1);

/** Ensures an archive whose files stand in one folder of their own. */
export function archive(folder: string, files: Files): Uint8Array {
  const entries = [...files].map(([name, bytes]) => [`${folder}/${name}`, bytes] as const);
  return zipSync(Object.fromEntries(entries), { mtime: NO_DAY });
}

/** Ensures the lines `sha256sum -c` reads. */
export function checksums(archives: Files): string {
  const lines = [...archives].map(([name, bytes]) => {
    return `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`;
  });
  return lines.join('');
}
