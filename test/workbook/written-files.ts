import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { roundFile } from '../cli/round-file';
import { cchc } from '../cli/run';
import { appraisedRound } from '../output/reports/report-builders';
import { appraising } from '../round/appraisal/desk-builders';
import { PROVINCE, registerFile, unitFile } from '../round/gather/folder';
import { tableFile } from '../support/table-file';

const SAMPLES = join(__dirname, '../../assets/samples');
const RICH = join(__dirname, 'fixtures/rich.xlsx');
const DAY = ['--date', '2025-11-20'];

/** Ensures a workbook of every kind the product writes, by its path in the folder. */
export async function writtenFiles(folder: string): Promise<Record<string, Uint8Array>> {
  const at = (name: string): string => join(folder, name);
  const sample = (name: string): string => join(SAMPLES, name);
  const run = async (...argv: readonly string[]): Promise<void> => {
    const { code, error } = await cchc(...argv);
    if (code === 2) throw new Error(`${argv.join(' ')}: ${error}`);
  };
  await run('score', sample('tu-cham-so-2025.xlsx'), '--out', at('scored.xlsx'), '--fill-empty', ...DAY);
  await run('score', at('scored.xlsx'), '--out', at('scored-again.xlsx'), ...DAY);
  await run('score', sample('tu-cham-lon-xon-2025.xlsx'), '--out', at('messy.xlsx'), ...DAY);
  await run('score', RICH, '--out', at('rich.xlsx'), ...DAY);
  await run('evidence', sample('tu-cham-so-2025.xlsx'), '--out', at('evidence.xlsx'));
  await run('statistics', sample('bieu-mau-thong-ke.xlsx'), '--out', at('statistics.xlsx'));
  await run(
    'assign',
    sample('cham-diem-cap-tinh-2025.xlsx'),
    '--out',
    at('leads'),
    '--appendix',
    at('appendix.xlsx'),
    ...DAY,
  );
  await beside(folder, at, run);
  await rankings(at, run);
  await rounds(folder, at, run);
  return filesIn(folder);
}

type At = (name: string) => string;
type Run = (...argv: readonly string[]) => Promise<void>;

/** What is written of figures, of scenarios and to units that are to fill it in. */
async function beside(folder: string, at: At, run: Run): Promise<void> {
  const self = join(SAMPLES, 'tu-cham-so-2025.xlsx');
  const exported = tableFile(folder, 'units-exported.xlsx', [
    ['Nguồn: Cổng Dịch vụ công quốc gia'],
    [],
    ['STT', 'Đơn vị', 'Hồ sơ đã giải quyết', 'Hồ sơ giải quyết đúng hạn'],
    [1, 'Sở Nông nghiệp và Môi trường', 1302, 1260],
  ]);
  await run('feed', self, '--from', exported, '--out', at('feed.xlsx'));
  await run('whatif', self, '--set', '3.3.1.rate=99', '--save', 'Cuối năm', '--out', at('whatif.xlsx'));
  const register = tableFile(folder, 'units-register.xlsx', [
    ['STT', 'Tên đơn vị', 'Khối', 'Bộ tiêu chí'],
    [1, 'Sở Nội vụ', 'Khối sở', 'training-department'],
    [2, 'Ủy ban nhân dân xã Trường Sơn', 'Khối xã', 'training-commune'],
  ]);
  await run('send', register, '--out', at('forms'), '--year', '2025', '--deadline', '2026-01-10');
}

async function rankings(at: At, run: Run): Promise<void> {
  const province = join(SAMPLES, 'tinh-truong-son-2025');
  const register = join(province, 'so-dang-ky.xlsx');
  await run('rank', province, '--register', register, '--out', at('ranking.xlsx'), ...DAY);
  mkdirSync(at('units'));
  writeFileSync(at('units/register.xlsx'), registerFile());
  mkdirSync(at('units/files'));
  [0, 1, 2].forEach((index) => {
    writeFileSync(at(`units/files/${String(index)}.xlsx`), unitFile(PROVINCE[index]!));
  });
  const gather = ['gather', at('units/files'), '--register', at('units/register.xlsx'), '--year', '2025'];
  await run(
    ...gather,
    '--date',
    '2026-01-15',
    '--due',
    '2026-01-10',
    '--out',
    at('round.xlsx'),
    '--reminder',
    at('reminder.xlsx'),
  );
}

async function rounds(folder: string, at: At, run: Run): Promise<void> {
  const appraised = roundFile(folder, 'appraised.xlsx', appraisedRound(4));
  const desk = roundFile(folder, 'desk.xlsx', appraising().round);
  await run('report', 'all', appraised, '--out', at('reports.xlsx'));
  await run('report', 'results', appraised, '--out', at('reports'));
  await run('result', appraised, '--stage', 'provisional', '--who', 'Hòa', '--out', at('result.xlsx'));
  await run('compare', appraised, appraised, '--out', at('compared.xlsx'));
  await run('appraise', desk, '--packs', at('packs'), '--deadline', '2026-02-01');
  await run('appraise', desk, '--horizontal', 'Sở Tài chính', '--out', at('horizontal.xlsx'));
}

function filesIn(folder: string): Record<string, Uint8Array> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.xlsx'),
  );
  const ours = names.filter((name) => !name.startsWith('units'));
  return Object.fromEntries(
    ours.map((name) => [name.replaceAll(/[\\/]/g, '--'), new Uint8Array(readFileSync(join(folder, name)))]),
  );
}
