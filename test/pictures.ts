import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertWithLibreOffice, findJudge } from './support/judges';

/** Renews the README's pictures from what `npm run demo` left in `out/`, as LibreOffice prints it. */
interface Picture {
  readonly workbook: string;
  readonly picture: string;
  /** Dots per inch, and the part of the first page that is shown (in dots). */
  readonly resolution: number;
  readonly part: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

const FOLDER = 'assets/pictures';
const PICTURES: readonly Picture[] = [
  {
    workbook: 'out/tu-cham-so-2025.da-cham.xlsx',
    picture: 'da-cham',
    resolution: 150,
    part: { x: 80, y: 70, width: 1620, height: 720 },
  },
  {
    workbook: 'out/xep-hang-2025.xlsx',
    picture: 'xep-hang',
    resolution: 110,
    part: { x: 60, y: 50, width: 1170, height: 760 },
  },
];

async function draw({ workbook, picture, resolution, part }: Picture): Promise<void> {
  const pages = await convertWithLibreOffice(
    { [`${picture}.xlsx`]: new Uint8Array(readFileSync(workbook)) },
    'pdf',
  );
  const page = pages[picture];
  const pdftoppm = findJudge('pdftoppm');
  if (page === undefined || pdftoppm === undefined) throw new Error(`No picture of ${workbook}`);
  const folder = mkdtempSync(join(tmpdir(), 'cchc-picture-'));
  try {
    const pdf = join(folder, 'page.pdf');
    writeFileSync(pdf, page);
    const crop = [part.x, part.y, part.width, part.height].map(String);
    const [x = '', y = '', width = '', height = ''] = crop;
    const place = ['-x', x, '-y', y, '-W', width, '-H', height];
    const target = join(FOLDER, picture);
    execFileSync(pdftoppm, [
      '-r',
      String(resolution),
      '-f',
      '1',
      '-l',
      '1',
      ...place,
      '-png',
      '-singlefile',
      pdf,
      target,
    ]);
    console.log(`${target}.png`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function drawAll(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const picture of PICTURES) await draw(picture);
}

void drawAll();
