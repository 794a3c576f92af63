import { shippedRulebooks } from '../../src/rulebook/shipped';
import type { Rulebook } from '../../src/rulebook/rulebook';
import { DEPARTMENT, DEPARTMENT_DECLARATIONS } from './department-2025';
import { fullLengthSheet } from './full-length';
import { declarationsOf, isDepartment, issuerOf, UNITS } from './province';
import type { Unit } from './province';
import { provinceIndexSheet } from './province-index-sheet';
import { registerSheet } from './register-sheet';
import { messySheet } from './messy-sheet';
import { selfScoreSheet } from './self-score-sheet';
import { statisticsSheet } from './statistics-sheet';
import { correctedTrainingSheet, trainingSheet } from './training';
import { workbookFile } from './xlsx/workbook-file';

const PROVINCE = 'tinh-truong-son-2025';

/** Ensures every sample with its path below `assets/samples`, the same bytes each time. */
export function sampleFiles(): ReadonlyMap<string, Uint8Array> {
  return new Map([
    ['tu-cham-so-2025.xlsx', departmentFile()],
    ['tu-cham-lon-xon-2025.xlsx', workbookFile([messySheet()])],
    ['thuc-hanh/bai-thuc-hanh.xlsx', workbookFile([trainingSheet(shipped('training-department'))])],
    ['thuc-hanh/bai-da-sua.xlsx', workbookFile([correctedTrainingSheet(shipped('training-department'))])],
    ['bieu-mau-thong-ke.xlsx', workbookFile([statisticsSheet()])],
    ['cham-diem-cap-tinh-2025.xlsx', provinceIndexFile()],
    ['tu-cham-du-chi-tieu-2025.xlsx', workbookFile([fullLengthSheet(shipped('training-department'))])],
    ...UNITS.map((unit) => [`${PROVINCE}/${fileName(unit)}`, unitFile(unit)] as const),
    [`${PROVINCE}/so-dang-ky.xlsx`, workbookFile([registerSheet()])],
  ]);
}

function departmentFile(): Uint8Array {
  return workbookFile([
    selfScoreSheet({
      issuer: DEPARTMENT,
      year: 2025,
      rulebook: shipped('training-department'),
      declarations: DEPARTMENT_DECLARATIONS,
      signedOn: 'ngày 12 tháng 01 năm 2026',
    }),
  ]);
}

/** The province’s own index: the department’s items and figures, each field led by another agency. */
function provinceIndexFile(): Uint8Array {
  return workbookFile([provinceIndexSheet(shipped('training-department'), DEPARTMENT_DECLARATIONS)]);
}

function unitFile(unit: Unit): Uint8Array {
  const rulebook = shipped(isDepartment(unit) ? 'training-department' : 'training-commune');
  return workbookFile([
    selfScoreSheet({
      issuer: issuerOf(unit),
      year: 2025,
      rulebook,
      declarations: declarationsOf(unit, rulebook),
      signedOn: 'ngày 09 tháng 01 năm 2026',
      numberedColumns: !isDepartment(unit),
    }),
  ]);
}

/** `Sở Văn hóa, Thể thao và Du lịch` → `so-van-hoa-the-thao-va-du-lich.xlsx`. */
function fileName(unit: Unit): string {
  const plain = unit.name.toLowerCase().replaceAll('đ', 'd').normalize('NFD').replace(/\p{M}/gu, '');
  return `${plain.replace(/[^a-z0-9]+/g, '-')}.xlsx`;
}

function shipped(id: string): Rulebook {
  const found = shippedRulebooks().find((rulebook) => rulebook.id === id);
  if (found === undefined) throw new Error(`No shipped rulebook ${id}`);
  return found;
}
