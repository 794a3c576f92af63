import { writeWorkbook } from '../../../src/workbook/xlsx';
import { shippedRulebooks } from '../../../src/rulebook/shipped';
import { declarationsOf, issuerOf, UNITS, type Unit } from '../../samples/province';
import { selfScoreSheet } from '../../samples/self-score-sheet';
import { workbookFile } from '../../samples/xlsx/workbook-file';
import type { Files } from '../../support/judges';

export const WORKBOOKS = 168;

/** Ensures one workbook per commune: a full set of criteria with its letterhead, declarations, texts and sums as formulas. */
export function unitWorkbooks(): Files {
  const rulebook = shippedRulebooks().find(({ id }) => id === 'training-department');
  const like = UNITS[0];
  if (rulebook === undefined || like === undefined) throw new Error('No sample to make the files from.');
  return Object.fromEntries(
    Array.from({ length: WORKBOOKS }, (_, index) => {
      const unit: Unit = {
        ...like,
        name: nameOf(index),
        seed: 500 + index,
        quality: 0.6 + (index % 40) / 100,
      };
      const sheet = selfScoreSheet({
        issuer: issuerOf(unit),
        year: 2025,
        rulebook,
        declarations: declarationsOf(unit, rulebook),
        signedOn: 'ngày 09 tháng 01 năm 2026',
      });
      return [`don-vi-${String(index).padStart(3, '0')}.xlsx`, workbookFile([sheet])];
    }),
  );
}

function nameOf(index: number): string {
  return `UBND xã Số ${String(index + 1).padStart(3, '0')}`;
}

/** Ensures the register of those communes, in eight groups. */
export function registerWorkbook(): Uint8Array {
  const rows = [
    ['STT', 'Tên đơn vị', 'Khối', 'Bộ tiêu chí', 'Kết quả năm trước'],
    ...Array.from({ length: WORKBOOKS }, (_, index) => [
      index + 1,
      nameOf(index),
      `Khối ${(index % 8) + 1}`,
      'training-department',
      70 + (index % 25),
    ]),
  ];
  const cells = rows.flatMap((row, at) => row.map((value, column) => ({ row: at, column, value })));
  const written = writeWorkbook([{ kind: 'addSheet', sheet: 'Sổ đăng ký', cells, layout: {} }]);
  if (!written.ok) throw new Error('The register could not be written.');
  return written.value;
}
