import { addLetterhead, addSignature } from './letterhead';
import type { Issuer } from './letterhead';
import { LOOKS } from './looks';
import { Page } from './page';
import { isDepartment, UNITS } from './province';
import type { Unit } from './province';
import type { SampleCell, SampleSheet } from './xlsx/model';

const COUNCIL: Issuer = {
  above: 'UBND TỈNH TRƯỜNG SƠN',
  name: 'Sở Nội vụ',
  place: 'Trường Sơn',
  signer: 'GIÁM ĐỐC',
  signerName: 'Lê Thị Hạnh',
};

const HEADERS = ['STT', 'Tên đơn vị', 'Khối', 'Bộ tiêu chí', 'Không áp dụng', 'Kết quả năm trước'];

/** The register of the round: who is assessed, in which group, by which rulebook, and last year's result. */
export function registerSheet(): SampleSheet {
  const page = new Page('Sổ đăng ký', [7, 42, 20, 26, 44, 16]);
  addLetterhead(page, COUNCIL, [
    'SỔ ĐĂNG KÝ ĐƠN VỊ ĐÁNH GIÁ CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025',
    '(Kết quả năm trước: chỉ số năm 2024, đơn vị tính: %)',
  ]);
  const header = page.add(
    HEADERS.map((value): SampleCell => ({ value, look: LOOKS.header })),
    36,
  );
  UNITS.forEach((unit, index) => page.add(rowOf(unit, index)));
  addSignature(page, COUNCIL, 'ngày 05 tháng 01 năm 2026');
  return page.finish({ frozenRows: header, printTitles: [header, header], footer: '&CTrang &P/&N' });
}

function rowOf(unit: Unit, index: number): SampleCell[] {
  return [
    { value: index + 1, look: { ...LOOKS.text, across: 'center' } },
    { value: unit.name, look: LOOKS.text },
    { value: unit.group, look: LOOKS.text },
    { value: isDepartment(unit) ? 'training-department' : 'training-commune', look: LOOKS.text },
    { value: unit.notApplicable?.join('; ') ?? null, look: { ...LOOKS.text, format: '@' } },
    { value: unit.lastYear ?? null, look: LOOKS.points },
  ];
}
