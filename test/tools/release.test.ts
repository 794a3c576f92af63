import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { version } from '../../package.json';
import { release, type Release } from '../../tools/release/release';
import { DIST, ensureBuilt } from '../e2e/dist';

const URL = 'https://localhost:3000/';
let root: string;
let ran: string[];
let said: string[];

beforeAll(() => void ensureBuilt(), 600_000);
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'cchc-release-'));
  mkdirSync(join(root, 'dist'));
  // Without the guide's pictures: packing them proves nothing more and takes long.
  cpSync(DIST, join(root, 'dist'), {
    recursive: true,
    filter: (path) => !path.endsWith('.png') || /icon/.test(path),
  });
  writeFileSync(join(root, 'CHANGELOG.md'), `# x\n\n## ${version}\n`);
  [ran, said] = [[], []];
});
afterEach(() => rmSync(root, { recursive: true }));

function make(more: Partial<Release> = {}): readonly string[] {
  return release({
    root,
    version,
    baseUrl: URL,
    skipTests: false,
    // The pages stand built already; what is run is only noted.
    run: (command, options) => void ran.push([command, ...options].join(' ')),
    say: (line) => void said.push(line),
    ...more,
  });
}

const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(join(root, 'out/release', name)));
const inside = (name: string): string[] => Object.keys(unzipSync(bytesOf(name)));

test('everything is run before anything is packed, and the build comes last', () => {
  make({ baseUrl: URL });
  expect(ran).toEqual(['npm run check', `npm run build -- --env baseUrl=${URL}`]);
});

test('leaving the tests out is said aloud', () => {
  make({ skipTests: true });
  expect(ran).toHaveLength(1);
  expect(said.join()).toMatch(/^NOT RUN/);
});

test('two archives with their checksums, the version in their names', () => {
  make();
  const name = `cham-diem-cchc-${version}`;
  const sums = readFileSync(join(root, 'out/release/SHA256SUMS'), 'utf8').trim().split('\n');
  expect(sums.map((line) => line.slice(66))).toEqual([`${name}.zip`, `${name}-ngoai-tuyen.zip`]);
  for (const line of sums) {
    const sum = createHash('sha256')
      .update(bytesOf(line.slice(66)))
      .digest('hex');
    expect(line.slice(0, 64)).toBe(sum);
  }
  expect(inside(`${name}.zip`)).toEqual(
    expect.arrayContaining(
      ['manifest.xml', 'taskpane.html', 'index.html', 'sw.js', 'huong-dan/index.html'].map(
        (one) => `${name}/${one}`,
      ),
    ),
  );
});

test('the offline bundle holds all the browser version names, and nothing of Excel’s', () => {
  make();
  const folder = `cham-diem-cchc-${version}-ngoai-tuyen`;
  const names = inside(`${folder}.zip`).map((name) => name.slice(folder.length + 1));
  const page = readFileSync(join(root, 'dist/index.html'), 'utf8');
  const scripts = [...page.matchAll(/src="?([^\s">]+\.js)/g)].map(([, script]) => script);
  expect(names).toEqual(
    expect.arrayContaining([
      ...scripts,
      'index.html',
      'may-tinh.html',
      'DOC-TRUOC.txt',
      'huong-dan/index.html',
    ]),
  );
  expect(names.filter((name) => /manifest|taskpane|functions|^excel/.test(name))).toEqual([]);
});

test('the same pages give the same bytes', () => {
  make();
  const first = bytesOf(`cham-diem-cchc-${version}.zip`);
  make();
  expect(Buffer.from(first).equals(bytesOf(`cham-diem-cchc-${version}.zip`))).toBe(true);
});

test('a version nobody is told of, or a manifest with a mistake, is not released', () => {
  writeFileSync(join(root, 'CHANGELOG.md'), '# x\n');
  expect(() => make()).toThrow('CHANGELOG.md has no entry');
  writeFileSync(join(root, 'CHANGELOG.md'), `## ${version}\n`);
  const manifest = join(root, 'dist/manifest.xml');
  writeFileSync(
    manifest,
    readFileSync(manifest, 'utf8').replace('<DefaultLocale>vi-VN', '<DefaultLocale>vi'),
  );
  expect(() => make()).toThrow('The manifest has mistakes');
});
