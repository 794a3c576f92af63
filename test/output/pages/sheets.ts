import type { Edit, WritePlan } from '../../../src/grid/plan';
import type { WorkbookContent } from '../../../src/grid/cell-grid';
import type { Result } from '../../../src/result';
import { explainItem } from '../../../src/output/explanation';
import { assignProvince, issueFiles, provinceAppendix } from '../../../src/workflows/assign-province';
import { planLayer } from '../../../src/workflows/show-layer';
import { reviewEvidence, writeEvidence } from '../../../src/workflows/review-evidence';
import { scoreWorkbook, type ScoredWorkbook } from '../../../src/workflows/score-workbook';
import { writeScores } from '../../../src/workflows/write-scores';
import type { WorkbookPort } from '../../../src/workbook/workbook';
import { tablesToSheets } from '../../../src/output/table-sheet';
import { gridOf, workbookOf, type TestCell } from '../../support/grid';
import { compareScenarios } from '../../../src/review/what-if/compare';
import { scenarioTable } from '../../../src/output/reports/scenarios';
import { rational } from '../../../src/rulebook/rational';
import { STAMP } from './books';
import { printed } from './printed';

const TODAY = { year: 2025, month: 11, day: 21 };
const DATE = { v: 45_703, format: 'dd/mm/yyyy' };

const HEADER = [
  'STT',
  'Tiêu chí, tiêu chí thành phần',
  'Điểm tối đa',
  'Cách tính điểm',
  'Số liệu kê khai',
  'Điểm tự chấm',
  'Tài liệu kiểm chứng',
  'Ghi chú',
];

/** A day that costs a point, a rate just under its band, a level, contents of which one is missing, and what nobody declared. */
const SELF_SCORE: readonly (readonly TestCell[])[] = [
  ['SỞ NỘI VỤ'],
  ['BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
  ['(Kèm theo Quyết định số 12/QĐ-UBND ngày 15/01/2025)'],
  HEADER,
  ['1', 'Chỉ đạo, điều hành', 6],
  [
    '1.1',
    'Ban hành kế hoạch năm',
    2,
    'Ban hành chậm nhất ngày 31/01/2025: 2 điểm\nSau ngày 31/01/2025: 1 điểm\nKhông ban hành: 0 điểm',
    DATE,
    2,
    'Kế hoạch số 05/KH-SNV ngày 15/02/2025',
  ],
  [
    '1.2',
    'Hồ sơ giải quyết đúng hạn',
    4,
    'Từ 98% trở lên: 4 điểm\nTừ 90% đến dưới 98%: 2 điểm\nDưới 90%: 0 điểm',
    '970/1000',
    null,
    'Báo cáo số 10/BC-SNV ngày 01/12/2023; Quyết định số 3/QĐ-SNV',
  ],
  ['2', 'Thể chế', 6],
  [
    '2.1',
    'Rà soát văn bản',
    1,
    '- Có rà soát: 1 điểm\n- Không rà soát: 0 điểm',
    'Có',
    1,
    'https://a.gov.vn/ra-soat',
  ],
  ['2.2', 'Công khai', 2, '- Có công khai thủ tục: 1 điểm\n- Có công khai phí: 1 điểm', 'Có; Không', 1.5],
  ['2.3', 'Nội dung khác', 1, 'Hội đồng xem xét', null, null, null, 'Chờ hướng dẫn'],
  ['2.4', 'Dịch vụ công trực tuyến', 1, '- Có dịch vụ: 1 điểm\n- Không có dịch vụ: 0 điểm', 'Không áp dụng'],
  [
    '2.5',
    'Xử lý kiến nghị',
    1,
    '- Xử lý 100% kiến nghị: 1 điểm\n- Xử lý dưới 100% kiến nghị: 0 điểm\nTrường hợp không phát sinh kiến nghị thì đạt điểm tối đa',
    'Không phát sinh',
    1,
  ],
  ['3', 'Điểm thưởng', 1],
  [
    '3.1',
    'Sáng kiến cấp tỉnh',
    null,
    'Mỗi sáng kiến được cộng 0,5 điểm',
    1,
    0.5,
    'Quyết định số 9/QĐ-UBND ngày 03/03/2025',
  ],
  [
    '3.2',
    'Mô hình mới',
    null,
    'Mỗi mô hình được cộng 1 điểm',
    1,
    1,
    'Công văn số 7/SNV-CCHC ngày 04/04/2025',
  ],
  ['Tổng cộng', null, 12, null, null, 5.5],
];

/** The same for a province: who leads an item stands beside it, once for two rows. */
const PROVINCE: readonly (readonly TestCell[])[] = [
  ['UBND TỈNH A'],
  ['BẢNG TỰ CHẤM ĐIỂM CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM 2025'],
  [...HEADER, 'Cơ quan chủ trì', 'Cơ quan phối hợp', 'Thời hạn'],
  ['1', 'Chỉ đạo, điều hành', 6],
  [...SELF_SCORE[5]!, ...pad(7, 8), 'Sở Nội vụ', 'Sở Tài chính', '30/11/2025'],
  [...SELF_SCORE[6]!, ...pad(7, 8), null, null, '15/12/2025'],
  ['2', 'Thể chế', 4],
  [...SELF_SCORE[8]!, ...pad(7, 8), 'Sở Tư pháp'],
  [...SELF_SCORE[9]!, ...pad(6, 8), 'Sở Tư pháp; Sở Nội vụ', null, '10/11/2025'],
];

function pad(from: number, to: number): null[] {
  return Array.from({ length: to - from }, () => null);
}

/** A workbook that is read as it stands and keeps what it was asked to do. */
class Kept implements WorkbookPort {
  readonly edits: Edit[] = [];
  constructor(private readonly content: WorkbookContent) {}
  read() {
    return Promise.resolve({ ok: true as const, value: this.content, problems: [] });
  }
  apply({ edits }: WritePlan) {
    this.edits.push(...edits);
    const value = { refused: [], undo: [] };
    return Promise.resolve({ ok: true as const, value, problems: [] }) as never;
  }
  undo() {
    return Promise.reject(new Error('nothing is undone'));
  }
  select() {
    return Promise.reject(new Error('nothing is shown'));
  }
}

function selfScore(): Kept {
  return new Kept(workbookOf(gridOf(SELF_SCORE, { sheet: 'Tự chấm' })));
}

function valueOf<T>(made: Result<T>): T {
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

async function scored(port: WorkbookPort): Promise<ScoredWorkbook> {
  return valueOf(await scoreWorkbook(port, { today: TODAY }));
}

async function scores(): Promise<string> {
  const port = selfScore();
  const made = await scoreWorkbook(port, { today: TODAY });
  const { problems } = made;
  valueOf(
    await writeScores(port, valueOf(made), { fillEmpty: true, layer: 'risk', problems, language: 'vi' }),
  );
  return printed(port.edits);
}

async function layer(kind: 'risk' | 'problems' | 'gaps'): Promise<string> {
  const made = await scoreWorkbook(selfScore(), { today: TODAY });
  return printed(planLayer(valueOf(made), { kind, problems: made.problems, language: 'vi' }).edits);
}

async function evidence(): Promise<string> {
  const port = selfScore();
  const whole = await scored(port);
  const reviewed = valueOf(reviewEvidence(whole));
  valueOf(await writeEvidence(port, { scored: whole, reviewed }, { language: 'vi', list: true }));
  return printed(port.edits);
}

async function explanations(language: 'vi' | 'en'): Promise<string> {
  const { scored: form } = await scored(selfScore());
  return form.items
    .map((item) => `${JSON.stringify(explainItem(form, item, language), null, 1)}\n`)
    .join('\n');
}

async function issued(): Promise<string> {
  const port = new Kept(workbookOf(gridOf(PROVINCE, { sheet: 'Cấp tỉnh', merges: ['I5:I6'] })));
  const assigned = valueOf(await assignProvince(port, { today: TODAY }));
  const files = valueOf(issueFiles(assigned, { ...STAMP, language: 'vi' }));
  const appendix = tablesToSheets([provinceAppendix(assigned, { language: 'vi' })]);
  return [...files.flatMap(({ lead, sheets }) => [`# ${lead}\n`, printed(sheets)]), printed(appendix)].join(
    '\n',
  );
}

/** What two ways of going on would make of three items: 970 of 1.000 becomes 980, one content more, the day a month earlier. */
async function scenarios(): Promise<string> {
  const { scored: form } = await scored(selfScore());
  const change = (code: string, input: string, value: string) => ({ code, input, value }) as never;
  const tried = [
    { name: 'Đủ hồ sơ', changes: [change('1.2', 'numerator', '980')] },
    {
      name: 'Đủ hồ sơ, đủ công khai và ban hành sớm',
      changes: [
        change('1.2', 'numerator', '980'),
        change('2.2', 'part.1', 'có'),
        change('2.2', 'part.2', 'có'),
        change('1.1', 'date', '15/01/2025'),
      ],
    },
    { name: '', changes: [change('2.2', 'absence', 'notApplicable')] },
  ];
  const bands = [
    { label: 'Tốt', from: rational(80) },
    { label: 'Chưa tốt', from: rational(0) },
  ];
  const found = [
    ...tablesToSheets([scenarioTable(compareScenarios(form, tried, { bands }), 'vi')]),
    ...tablesToSheets([scenarioTable(compareScenarios(form, tried.slice(0, 1)), 'vi')]),
    ...tablesToSheets([scenarioTable(compareScenarios(form, []), 'vi')]),
  ];
  return printed(found);
}

export const SHEETS: Readonly<Record<string, () => Promise<string>>> = {
  scores,
  'layer-risk': () => layer('risk'),
  'layer-problems': () => layer('problems'),
  'layer-gaps': () => layer('gaps'),
  evidence,
  explanations: () => explanations('vi'),
  'explanations-in-english': () => explanations('en'),
  'issued-to-leads': issued,
  scenarios,
};
