import { shippedRulebooks } from '../../src/rulebook/shipped';
import { openXlsx, writeWorkbook } from '../../src/workbook/xlsx';
import { formBytes, issueForms } from '../../src/workflows/issue-forms';
import { median, type Row } from './row';

export const name = 'Issue a form to each of 170 units';

const UNITS = 170;
const RUNS = 3;

/** Ensures the seconds from a register to the bytes of every form, each read back and compared. */
export async function run(): Promise<readonly Row[]> {
  const register = registerFile();
  const seconds: number[] = [];
  let size = 0;
  for (let turn = 0; turn < RUNS; turn += 1) {
    const started = performance.now();
    size = await job(register);
    seconds.push((performance.now() - started) / 1000);
  }
  return [
    { name: 'laid out, written, read back, compared', value: median(seconds), unit: 's', limit: 8 },
    { name: 'a form, on average', value: size / UNITS / 1000, unit: 'kB' },
  ];
}

async function job(register: Uint8Array): Promise<number> {
  const units = openXlsx(register);
  if (!units.ok) throw new Error('The register could not be read.');
  const issued = await issueForms({ units: units.value, rulebooks: shippedRulebooks(), year: 2025 });
  if (!issued.ok) throw new Error(JSON.stringify(issued.problems.slice(0, 3)));
  let size = 0;
  for (const form of issued.value.forms) {
    const bytes = await formBytes(form, { writeWorkbook, openXlsx });
    if (!bytes.ok) throw new Error('A form differs from what was laid out.');
    size += bytes.value.length;
  }
  return size;
}

function registerFile(): Uint8Array {
  const rows = [
    ['STT', 'Tên đơn vị', 'Khối', 'Bộ tiêu chí'],
    ...Array.from({ length: UNITS }, (_, index) => [
      index + 1,
      `UBND xã Số ${String(index + 1).padStart(3, '0')}`,
      `Khối ${(index % 8) + 1}`,
      'training-department',
    ]),
  ];
  const cells = rows.flatMap((row, at) => row.map((value, column) => ({ row: at, column, value })));
  const written = writeWorkbook([{ kind: 'addSheet', sheet: 'Sổ đăng ký', cells, layout: {} }]);
  if (!written.ok) throw new Error('The register could not be written.');
  return written.value;
}
