import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { version } from '../../package.json';
import { ribbonCommands } from '../../src/taskpane/excel/ribbon';
import type { Session } from '../../src/taskpane/session/session';
import { icons } from './draw-icons';
import { manifestMistakes, type Surroundings } from './validate';

const ROOT = path.join(__dirname, '..', '..');
const BASE_URL = 'https://localhost:3000/';
const MANIFEST = readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');

/** These come from the build; without one their names are known from its configuration. */
const BUILT = ['taskpane.html', 'index.html', 'functions.json'];
const DIST = path.join(ROOT, 'dist');

function served(file: string): Buffer | undefined {
  const isBuilt = existsSync(path.join(DIST, 'taskpane.html'));
  if (!isBuilt && BUILT.includes(file)) return Buffer.from('<!doctype html>');
  const place = path.join(isBuilt ? DIST : ROOT, file);
  return existsSync(place) ? readFileSync(place) : undefined;
}

const EXPECTED = [
  'scoreSheet',
  'toggleRisks',
  'toggleProblems',
  'toggleGaps',
  'checkData',
  'issueForms',
  'gatherFiles',
  'rankUnits',
  'exportReports',
  'undoLast',
  'explainCell',
];
const AROUND: Surroundings = { file: served, functions: EXPECTED, version, baseUrl: BASE_URL };

test('the manifest has no mistake', () => {
  expect(manifestMistakes(MANIFEST, AROUND)).toEqual([]);
});

test('the built manifest names the address it will be served from and nothing of this machine', () => {
  const built = MANIFEST.replaceAll(BASE_URL, 'https://cchc.example.gov.vn/cham-diem/');
  const around = { ...AROUND, baseUrl: 'https://cchc.example.gov.vn/cham-diem/' };
  expect(manifestMistakes(built, around)).toEqual([]);
  expect(built).not.toContain('localhost');
});

test('every function the manifest names is a command of the ribbon', () => {
  const commands = ribbonCommands({} as Session);
  expect(Object.keys(commands).sort()).toEqual([...EXPECTED].sort());
});

interface BadCase {
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly says: string;
}

const BAD_CASES = JSON.parse(readFileSync(path.join(__dirname, 'bad-cases.json'), 'utf8')) as BadCase[];

test.each(BAD_CASES)('a manifest where $name is refused', ({ from, to, says }) => {
  expect(MANIFEST).toContain(from);
  expect(
    manifestMistakes(
      MANIFEST.replace(from, () => to),
      AROUND,
    ),
  ).toContain(says);
});

test('an icon of the wrong size, or that is no PNG, is refused', () => {
  const wrong = (file: string): Buffer | undefined =>
    file === 'assets/icon-score-16.png' ? served('assets/icon-32.png') : served(file);
  expect(manifestMistakes(MANIFEST, { ...AROUND, file: wrong })).toContain(
    'assets/icon-score-16.png is 32×32, asked for as 16',
  );
  const text = (file: string): Buffer | undefined =>
    file.endsWith('-64.png') ? Buffer.from('x') : served(file);
  expect(manifestMistakes(MANIFEST, { ...AROUND, file: text })).toContain(
    'assets/icon-64.png is no PNG, asked for as 64',
  );
});

test('the icons are those the drawing makes', () => {
  for (const { file, bytes } of icons()) {
    expect([file, pixels(readFileSync(path.join(ROOT, 'assets', file)))]).toEqual([file, pixels(bytes)]);
  }
});

/** The picture itself: compressors differ between versions, pictures do not. */
function pixels(png: Buffer): string {
  const start = png.indexOf('IDAT') + 4;
  const length = png.readUInt32BE(start - 8);
  return inflateSync(png.subarray(start, start + length)).toString('base64');
}
