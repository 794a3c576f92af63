import type { Rulebook, RulebookNode } from '../../src/rulebook/rulebook';
import { pointsToDecimal } from '../../src/rulebook/points';
import { addLetterhead, addSignature } from './letterhead';
import type { Issuer } from './letterhead';
import { asField, asGroup, LOOKS } from './looks';
import { letter, Page } from './page';
import type { Declaration } from './self-score-sheet';
import type { Look, SampleCell, SampleSheet } from './xlsx/model';

const OFFICE: Issuer = {
  above: 'UBND TỈNH TRƯỜNG SƠN',
  name: 'Tổ công tác chấm điểm cấp tỉnh',
  place: 'Trường Sơn',
  signer: 'TỔ TRƯỞNG',
  signerName: 'Lê Thị Hạnh',
};

/** Who leads a field, with whom, under whom, and until when its documents are due. */
interface Assignment {
  readonly lead: string;
  readonly supporting: string;
  readonly leader: string;
  readonly due: string;
}

const ASSIGNMENTS: readonly Assignment[] = [
  { lead: 'Sở Nội vụ', supporting: 'Các sở, ngành', leader: 'PCT Nguyễn Văn Khải', due: '28/11/2025' },
  { lead: 'Sở Tư pháp', supporting: 'Văn phòng UBND tỉnh', leader: 'PCT Nguyễn Văn Khải', due: '05/12/2025' },
  { lead: 'Văn phòng UBND tỉnh', supporting: 'Sở Tư pháp', leader: 'Chủ tịch', due: '15/12/2025' },
  { lead: 'Sở Nội vụ', supporting: 'Sở Tài chính', leader: 'PCT Nguyễn Văn Khải', due: '15/12/2025' },
  { lead: 'Sở Nội vụ', supporting: 'Thanh tra tỉnh', leader: 'PCT Nguyễn Văn Khải', due: '15/12/2025' },
  { lead: 'Sở Tài chính', supporting: 'Kho bạc Nhà nước', leader: 'PCT Trần Thị Mỹ', due: '14/11/2025' },
  {
    lead: 'Sở Khoa học và Công nghệ',
    supporting: 'Các sở, ngành',
    leader: 'PCT Trần Thị Mỹ',
    due: '20/11/2025',
  },
  { lead: 'Sở Nội vụ', supporting: '', leader: 'Chủ tịch', due: '31/12/2025' },
];

/** Assigned apart from the field they stand in. */
const APART: Readonly<Record<string, string>> = { '3.3.3': 'Thanh tra tỉnh', '1.5': 'Văn phòng UBND tỉnh' };

const HEADER = [
  'STT',
  'Lĩnh vực, tiêu chí, tiêu chí thành phần',
  'Điểm tối đa',
  'Cách tính điểm',
  'Số liệu kê khai',
  'Điểm tự chấm',
  'Tài liệu kiểm chứng',
  'Cơ quan chủ trì',
  'Cơ quan phối hợp',
  'Lãnh đạo phụ trách',
  'Hạn gửi TLKC',
];

/** The province's own index as its office keeps it: a field's lead stands once, merged over all its rows. */
export function provinceIndexSheet(
  rulebook: Rulebook,
  declarations: Readonly<Record<string, Declaration>>,
): SampleSheet {
  const page = new Page('Chấm điểm cấp tỉnh', [8, 36, 9, 44, 28, 9, 34, 16, 18, 18, 13]);
  addLetterhead(page, OFFICE, [
    'PHÂN CÔNG VÀ TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH CẤP TỈNH NĂM 2025',
    ...(rulebook.label === undefined ? [] : [`(${rulebook.label})`]),
  ]);
  const header = page.add(
    HEADER.map((value): SampleCell => ({ value, look: LOOKS.header })),
    36,
  );
  const fields = rulebook.nodes.filter(({ part }) => part !== 'bonus' && part !== 'penalty');
  fields.forEach((field, at) => addField(page, field, { declarations, duty: ASSIGNMENTS[at] }));
  addSignature(page, OFFICE, 'ngày 10 tháng 11 năm 2025');
  return page.finish({ frozenRows: header, printTitles: [header, header], footer: '&CTrang &P/&N' });
}

interface Given {
  readonly declarations: Readonly<Record<string, Declaration>>;
  readonly duty: Assignment | undefined;
}

function addField(page: Page, field: RulebookNode, given: Given): void {
  const top = page.nextRow;
  addNode(page, field, given, given.duty?.lead);
  const bottom = page.nextRow - 1;
  // Leads stand row by row: some items of a field are another agency's.
  for (const column of [8, 9, 10]) page.merge(`${letter(column)}${top}:${letter(column)}${bottom}`);
}

function addNode(page: Page, node: RulebookNode, given: Given, lead: string | undefined): void {
  const isLeaf = node.children.length === 0;
  const dress = dressOf(node, isLeaf);
  const { declared, self, evidence, inputs = [] } = given.declarations[node.code] ?? {};
  const figures = inputs.map(({ label, value }) => `${label}: ${value}`).join('; ');
  const own = isLeaf ? (APART[node.code] ?? '') : '';
  const isField = node.level === 'field';
  const text = (value: string): SampleCell => ({
    value: value === '' ? null : value,
    look: dress(LOOKS.small),
  });
  page.add([
    { value: node.code, look: dress(LOOKS.code) },
    { value: node.title, look: dress(LOOKS.text) },
    {
      value: node.maximum === undefined ? null : Number(pointsToDecimal(node.maximum)),
      look: dress(LOOKS.maximum),
    },
    text(isLeaf ? (node.scoringText ?? '') : ''),
    declaredCell(declared ?? (figures === '' ? undefined : figures)),
    { value: isLeaf && self !== undefined ? Number(self) : null, look: dress(LOOKS.points) },
    text((evidence ?? []).join('; ')),
    text(isField ? (lead ?? '') : own),
    text(isField ? (given.duty?.supporting ?? '') : ''),
    text(isField ? (given.duty?.leader ?? '') : ''),
    text(isField ? (given.duty?.due ?? '') : ''),
  ]);
  for (const child of node.children) addNode(page, child, given, lead);
}

function dressOf({ level }: RulebookNode, isLeaf: boolean): (look: Look) => Look {
  if (level === 'field') return asField;
  return isLeaf ? (look) => look : asGroup;
}

function declaredCell(declared: Declaration['declared']): SampleCell {
  if (declared === undefined) return { value: null, look: LOOKS.declared };
  if (typeof declared === 'object') return { value: declared.serial, look: LOOKS.day };
  return { value: declared, look: typeof declared === 'number' ? LOOKS.figure : LOOKS.declared };
}
