import { addLetterhead, addSignature } from './letterhead';
import type { Issuer } from './letterhead';
import { asGroup, LOOKS } from './looks';
import { letter, Page } from './page';
import type { SampleCell, SampleSheet } from './xlsx/model';

const OFFICE: Issuer = {
  above: 'UBND TỈNH TRƯỜNG SƠN',
  name: 'Văn phòng',
  place: 'Trường Sơn',
  signer: 'CHÁNH VĂN PHÒNG',
  signerName: 'Trịnh Xuân Hòa',
};

type Row = readonly [
  code: string,
  title: string,
  unit: string,
  figure: string | number | null,
  note?: string,
];

/**
 * Figures as several hands typed them: thousands with a comma or a point, percentages with and without a sign.
 * Row 3.2 does not agree with its own parts (97,4 % is printed, 8.412/8.871 is 94,83 %).
 */
const ROWS: readonly Row[] = [
  ['1,', 'Thủ tục hành chính', '', null],
  ['1.1.', 'Số thủ tục hành chính công bố mới', 'Thủ tục', '64'],
  ['1.2.', 'Số thủ tục hành chính bãi bỏ, thay thế', 'Thủ tục', '118'],
  [
    '1.3.',
    'Tổng số thủ tục hành chính thuộc thẩm quyền giải quyết tại địa phương',
    'Thủ tục',
    '1,702',
    'Bao gồm cả ngành dọc',
  ],
  ['1.3.1.', 'Số thủ tục hành chính cấp tỉnh', 'Thủ tục', '1.366'],
  ['1.3.2.', 'Số thủ tục hành chính cấp xã', 'Thủ tục', '336'],
  ['2,', 'Thực hiện nhiệm vụ UBND tỉnh giao', '', null],
  ['2.1.', 'Tổng số nhiệm vụ được giao', 'Nhiệm vụ', 412],
  ['2.2.', 'Số nhiệm vụ đã hoàn thành đúng hạn', 'Nhiệm vụ', 371],
  ['2.3.', 'Số nhiệm vụ đã hoàn thành nhưng quá hạn', 'Nhiệm vụ', 9],
  ['3,', 'Kết quả giải quyết thủ tục hành chính', '', null],
  ['3.1.', 'Tỷ lệ hồ sơ do các sở, ngành tiếp nhận được giải quyết đúng hạn', '%', '99,11%'],
  ['3.1.1.', 'Tổng số hồ sơ đã giải quyết xong', 'Hồ sơ', '41,208'],
  ['3.1.2.', 'Số hồ sơ giải quyết đúng hạn', 'Hồ sơ', '40,841'],
  ['3.2.', 'Tỷ lệ hồ sơ do các phường tiếp nhận được giải quyết đúng hạn', '%', '97,4%'],
  ['3.2.1.', 'Tổng số hồ sơ đã giải quyết xong', 'Hồ sơ', '8.871'],
  ['3.2.2.', 'Số hồ sơ giải quyết đúng hạn', 'Hồ sơ', '8.412'],
  ['3.3.', 'Tỷ lệ hồ sơ do các xã, đặc khu tiếp nhận được giải quyết đúng hạn', '%', '98,62'],
  ['3.3.1.', 'Tổng số hồ sơ đã giải quyết xong', 'Hồ sơ', 61240],
  ['3.3.2.', 'Số hồ sơ giải quyết đúng hạn', 'Hồ sơ', 60395],
  ['3.4.', 'Tỷ lệ phản ánh, kiến nghị đã được trả lời', '%', '100'],
  ['3.4.1.', 'Tổng số phản ánh, kiến nghị đã tiếp nhận', 'PAKN', '52'],
  ['3.4.2.', 'Số phản ánh, kiến nghị đã trả lời', 'PAKN', '52'],
  ['4,', 'Khảo sát sự hài lòng của người dân, tổ chức', 'Có = 1; Không = 0', '1'],
];

/** One statistics form of the province's office, in the layout such appendices have. */
export function statisticsSheet(): SampleSheet {
  const page = new Page('Biểu mẫu 3', [9, 66, 20, 16, 28]);
  addLetterhead(page, OFFICE, [
    'BIỂU MẪU 3 - CẢI CÁCH THỦ TỤC HÀNH CHÍNH NĂM 2025',
    '(Kỳ số liệu: từ ngày 15/12/2024 đến ngày 14/12/2025)',
  ]);
  const first = addHeader(page);
  for (const row of ROWS) page.add(cellsOf(row));
  addSignature(page, OFFICE, 'ngày 18 tháng 12 năm 2025');
  return page.finish({ frozenRows: first + 1, printTitles: [first, first + 1], footer: '&CTrang &P/&N' });
}

function addHeader(page: Page): number {
  const head = (value: string): SampleCell => ({ value, look: LOOKS.header });
  const first = page.add(['STT', 'Chỉ tiêu thống kê', 'Kết quả thống kê', '', 'Ghi chú'].map(head), 24);
  page.add(['', '', 'Đơn vị tính', 'Số liệu', ''].map(head), 24);
  for (const column of [0, 1, 4]) page.merge(`${letter(column)}${first}:${letter(column)}${first + 1}`);
  page.merge(`C${first}:D${first}`);
  return first;
}

function cellsOf([code, title, unit, figure, note]: Row): SampleCell[] {
  const isHeading = figure === null;
  const text = isHeading ? asGroup(LOOKS.text) : LOOKS.text;
  return [
    { value: code, look: isHeading ? asGroup(LOOKS.code) : LOOKS.code },
    { value: title, look: text },
    { value: unit === '' ? null : unit, look: { ...LOOKS.text, across: 'center' } },
    {
      value: figure,
      look: {
        ...LOOKS.declared,
        across: 'right',
        ...(typeof figure === 'number' ? { format: '#,##0' } : {}),
      },
    },
    { value: note ?? null, look: LOOKS.small },
  ];
}
