import { sentence } from '../../src/messages';
import { findEvidence } from '../../src/review/evidence/find-evidence';
import type { EvidenceOptions } from '../../src/review/evidence/find-evidence';
import { documentOfRow } from '../../src/review/evidence/register';
import { requiredDocuments } from '../../src/review/evidence/required';
import { scoreForm as scoreSheet } from '../../src/review/scored-form/score-form';
import { compile } from '../../src/scoring-text/compile';
import { listDocuments } from '../../src/sheet/evidence';
import { scoreForm } from './forms';

interface Row {
  readonly evidence?: string;
  readonly requires?: string;
  readonly rule?: string;
  readonly declared?: string;
  readonly self?: string;
  readonly explanation?: string;
  readonly note?: string;
  readonly dueDate?: string;
}

/** Rows of a self-scoring sheet of 2025: evidence in F2, F3 …, one point claimed unless said otherwise. */
function review(rows: readonly Row[], options: EvidenceOptions = {}) {
  const items = rows.map(
    ({ evidence, requires, rule, declared, self = '1', explanation, note, dueDate }, at) => {
      const cell = (column: string) => ({ sheet: 'Biểu', cell: `${column}${at + 2}` });
      const sourced = (value: string | undefined, column: string) => value && { value, cell: cell(column) };
      return {
        code: `1.${at + 1}`,
        maximum: '1',
        self,
        extra: {
          evidence: listDocuments(evidence ?? '').map((value) => ({ value, cell: cell('F') })),
          ...(requires ? { requirements: sourced(requires, 'F') } : {}),
          ...(rule ? { scoringText: sourced(rule, 'E') } : {}),
          ...(explanation ? { explanation: sourced(explanation, 'H') } : {}),
          ...(note ? { note: sourced(note, 'J') } : {}),
          ...(dueDate ? { dueDate: sourced(dueDate, 'I') } : {}),
          ...(declared
            ? { declared: [{ label: '', text: declared, value: declared, cell: cell('D') }] }
            : {}),
        } as object,
      };
    },
  );
  const scored = scoreSheet(scoreForm(items), { compile, assessmentYear: 2025 });
  return findEvidence(scored, options);
}

const codes = (rows: readonly Row[], options: EvidenceOptions = {}) =>
  review(rows, options).problems.map(({ code, at }) => `${code.replace('evidence.', '')} ${at?.cell}`);

const GOOD = 'Kế hoạch số 12/KH-UBND ngày 05/3/2025';

describe('evidence of one item', () => {
  test('complete evidence of the year is silent', () => {
    const { problems, items } = review([{ evidence: GOOD, requires: 'Kế hoạch năm' }]);
    expect(problems).toEqual([]);
    expect(items[0]!.status).toBe('complete');
  });

  test.each([
    ['Kế hoạch ngày 05/3/2025', 'no-sign'],
    ['Kế hoạch số 12 ngày 05/3/2025', 'no-sign'],
    ['Báo cáo số 12/BC-SNV', 'no-date'],
    ['Báo cáo kết quả năm', 'no-sign-no-date'],
    ['Quyết định số 12/QĐ-UBND ngày 31/02/2025', 'date-impossible'],
    ['Biên bản kiểm tra', 'no-date'],
    ['Theo hồ sơ đã gửi', 'not-understood'],
    ['Quyết định số 5/QĐ-SNV ngày 03/02/2027', 'outside-year'],
    ['Báo cáo số 5/BC-SNV ngày 03/02/2024', 'outside-year'],
    ['Quyết định số 5/QĐ-SNV ngày 03/02/2021', 'year-question'],
    ['Kế hoạch số 5/KH-SNV ngày 28/12/2024', 'year-question'],
  ])('%s: %s', (evidence, code) => {
    expect(codes([{ evidence }])).toEqual([`${code} F2`]);
  });

  test.each([
    'Biên bản kiểm tra ngày 12/6/2025',
    'Ảnh chụp bảng niêm yết',
    'Danh sách 57 công chức',
    'https://sonoivu.example/cchc',
    'KH12.pdf',
    'Không có văn bản phê bình trong năm',
    'Báo cáo số 5/BC-SNV ngày 10/01/2026',
    'Báo cáo số 5/BC-SNV tháng 12/2025',
    'Kết xuất Cổng dịch vụ công từ 15/12/2024 đến 14/12/2025',
  ])('%s is enough', (evidence) => {
    expect(codes([{ evidence }])).toEqual([]);
  });

  test('nothing at all is told once points are claimed, unless it is explained', () => {
    const other = { evidence: GOOD };
    expect(codes([other, {}])).toEqual(['missing A2']);
    expect(codes([other, { explanation: 'Theo số liệu của Sở Tài chính' }])).toEqual([]);
    expect(codes([other, { self: '0' }])).toEqual([]);
    expect(codes([{}, {}])).toEqual([]);
  });

  test.each<readonly [string, Row, string]>([
    ['nothing claimed owes nothing', { self: '0' }, 'notOwed'],
    ['a claim may be explained instead', { explanation: 'Theo số liệu của Sở Tài chính' }, 'explained'],
    ['a claim with nothing at all', {}, 'missing'],
    ['a document without its date', { evidence: 'Báo cáo số 12/BC-SNV' }, 'incomplete'],
  ])('%s', (_, row, status) => {
    expect(review([{ evidence: GOOD }, row]).items[1]?.status).toBe(status);
  });

  test('the year before is right where the rule says so', () => {
    const rule = '- Ban hành trước ngày 31/12 của năm trước: 1 điểm\n- Ban hành sau: 0 điểm';
    const before = { evidence: 'Kế hoạch số 5/KH-SNV ngày 28/12/2024', declared: '28/12/2024', rule };
    expect(codes([before])).toEqual([]);
  });

  test('a document after the due date is told, unless the unit says itself that it was late', () => {
    const rule =
      '- Ban hành chậm nhất ngày 20/01 của năm đánh giá: 1 điểm\n- Ban hành sau ngày 20/01: 0,4 điểm';
    const evidence = 'Kế hoạch số 5/KH-SNV ngày 05/02/2025';
    expect(codes([{ evidence, rule, declared: '15/01/2025' }])).toEqual(['after-due F2']);
    expect(codes([{ evidence, rule, declared: '05/02/2025', self: '0.4' }])).toEqual([]);
    expect(codes([{ evidence: `${evidence}; ${GOOD.replace('05/3', '05/1')}`, rule }])).toEqual([]);
    expect(codes([{ evidence: 'Kế hoạch số 5/KH-SNV ngày 20/01/2025', rule }])).toEqual([]);
    expect(codes([{ evidence, dueDate: '31/01/2025' }])).toEqual(['after-due F2']);
  });

  test('a sheet whose documents are all of another year is asked about once', () => {
    const rows = [1, 2, 3].map((n) => ({ evidence: `Báo cáo số ${n}/BC-SNV ngày 05/3/2023` }));
    expect(codes(rows)).toEqual(['year-doubtful F2']);
    expect(codes(rows.slice(0, 2))).toEqual(['outside-year F2', 'outside-year F3']);
  });
});

describe('what is required', () => {
  const kinds = (text: string) => requiredDocuments(text).map((one) => one.kinds.join('|'));

  test('is read by kind, and never invented', () => {
    expect(kinds('Kế hoạch CCHC năm; Báo cáo kết quả')).toEqual(['plan', 'report']);
    expect(kinds('Kế hoạch, Báo cáo kết quả')).toEqual(['plan', 'report']);
    expect(kinds('Kết luận thanh tra, kiểm toán')).toEqual(['conclusion']);
    expect(kinds('Văn bản công nhận hoặc báo cáo kết quả áp dụng')).toEqual(['text|report']);
    expect(kinds('Biên bản kiểm tra; Quyết định kỷ luật (nếu có)')).toEqual(['minutes']);
    expect(kinds('Đơn vị rà soát thủ tục hành chính nội bộ.')).toEqual([]);
  });

  test('is missing where nothing cited may be it', () => {
    const requires = 'Kế hoạch năm; Báo cáo kết quả; Ảnh chụp bảng niêm yết';
    expect(codes([{ requires, evidence: GOOD }])).toEqual(['required-missing F2', 'attachment-missing F2']);
    const [problem] = review([{ requires, evidence: GOOD }]).problems;
    expect(sentence(problem!, 'vi')).toContain('Báo cáo kết quả');
  });

  test.each([
    ['Quy chế phối hợp', 'Quyết định số 1/QĐ-SNV ngày 5/3/2025'],
    ['Báo cáo kết quả', 'Công văn số 1/SNV-CCHC ngày 5/3/2025'],
    ['Thông báo kết quả', 'Công văn số 1/SNV-CCHC ngày 5/3/2025'],
    ['Thông báo kết quả', 'Kết luận số 1/KL-SNV ngày 5/3/2025'],
    ['Chương trình công tác', 'Kế hoạch số 1/KH-SNV ngày 5/3/2025'],
    ['Kế hoạch năm', 'Chương trình số 1/CTr-SNV ngày 5/3/2025'],
    ['Biên bản kiểm tra', 'Báo cáo số 1/BC-SNV ngày 5/3/2025'],
    ['Tờ trình đề nghị', 'Công văn số 1/SNV-CCHC ngày 5/3/2025'],
    ['Hướng dẫn nghiệp vụ', 'Công văn số 1/SNV-CCHC ngày 5/3/2025'],
    ['Nghị quyết chuyên đề', 'Quyết định số 1/QĐ-SNV ngày 5/3/2025'],
    ['Kế hoạch năm', 'tep-ke-hoach.pdf'],
    ['Văn bản phân công', 'Thông báo số 1/TB-SNV ngày 5/3/2025'],
    ['Đường dẫn chuyên mục', 'Danh mục tin, bài https://a.example'],
  ])('%s may be %s', (requires, evidence) => {
    expect(codes([{ requires, evidence }])).toEqual([]);
  });

  test('comes from the rulebook where the sheet says nothing', () => {
    const required = () => ['Báo cáo kết quả'];
    expect(codes([{ evidence: GOOD }], { required })).toEqual(['required-missing F2']);
  });
});

test('an item without evidence is silent where a person explained or noted why', () => {
  const plan = { evidence: GOOD };
  expect(codes([plan, {}])).toEqual([expect.stringMatching(/^missing/)]);
  expect(codes([plan, { explanation: 'Không phát sinh' }])).toEqual([]);
  expect(codes([plan, { note: 'Không phát sinh' }])).toEqual([]);
});

describe('one document under several items', () => {
  test('is a question, told once with all its items', () => {
    const { problems } = review([{ evidence: GOOD }, { evidence: 'KH số 12/KH-UBND' }, { evidence: GOOD }]);
    const [first] = problems.filter(({ code }) => code === 'evidence.same-document');
    expect(first).toMatchObject({ severity: 'info', params: { items: '1.1; 1.2; 1.3' } });
    expect(problems.filter(({ code }) => code === 'evidence.same-document')).toHaveLength(1);
  });

  test('is called by its sign and date, by its sign alone, or by its words', () => {
    const named = (...evidence: readonly string[]) =>
      review(evidence.map((one) => ({ evidence: one })))
        .problems.filter(({ code }) => code === 'evidence.same-document')
        .map(({ params }) => params['document']);
    expect(named(GOOD, GOOD)).toEqual(['12/KH-UBND (05/03/2025)']);
    expect(named('Kế hoạch số 12/KH-UBND', 'Kế hoạch số 12/KH-UBND')).toEqual(['12/KH-UBND']);
    expect(named('Kế hoạch Đợt 1.pdf', 'Kế hoạch Đợt 1.pdf')).toEqual(['Kế hoạch Đợt 1.pdf']);
  });

  test('is silent where each names its own section', () => {
    expect(codes([{ evidence: `${GOOD}, mục I` }, { evidence: `${GOOD}, mục II` }])).toEqual([]);
  });

  test('is a fault where the rule forbids it', () => {
    const rule =
      'Mỗi sáng kiến được 0,5 điểm, tối đa 1 điểm. Không được sử dụng một tài liệu cho nhiều tiêu chí.';
    expect(codes([{ evidence: GOOD, rule, declared: '2' }, { evidence: GOOD }])).toEqual([
      'same-document-forbidden F2',
    ]);
  });

  test('one sign with two dates of a year is asked about, of two years or two offices not', () => {
    const on = (text: string) => ({ evidence: `Kế hoạch số 12/KH-UBND ${text}` });
    expect(codes([on('ngày 05/3/2025'), on('ngày 15/3/2025')])).toEqual(['same-sign-other-date F2']);
    const two = [on('ngày 05/3/2025 của UBND tỉnh'), on('ngày 15/3/2025 của UBND xã An Bình')];
    expect(codes(two)).toEqual([]);
  });

  test('twice under one item is asked about', () => {
    expect(codes([{ evidence: `${GOOD}; ${GOOD}` }])).toEqual(['repeated F2']);
  });
});

describe('a folder of files', () => {
  const plan = { evidence: GOOD };
  const found = (rows: readonly Row[], files: readonly string[]) => codes(rows, { files });

  test.each([
    ['12-KH-UBND.pdf'],
    ['KH 12.pdf'],
    ['KH12_UBND_signed.PDF'],
    ['012 KH-UBND ngày 05-3-2025.pdf'],
    ['1.1/quet.pdf'],
    ['TC 1.1 - Kế hoạch/abc.jpg'],
    ['1.1_anh.jpg'],
  ])('%s is the plan', (file) => {
    expect(found([plan], [file, 'Thumbs.db', '~$so.xlsx'])).toEqual([]);
  });

  test('a cited name is found in any Unicode form and case', () => {
    const cited = { evidence: 'Kế hoạch Đợt 1.pdf' };
    expect(found([cited], ['a/KẾ HOẠCH_ĐỢT 1.PDF'.normalize('NFD')])).toEqual([]);
    expect(found([cited], [])).toEqual(['file-missing F2']);
  });

  test('what is on the web needs no file', () => {
    expect(found([{ evidence: 'https://a.example/kh' }], [])).toEqual([]);
  });

  test('another plan is not the plan, and what nobody cites is told', () => {
    expect(found([plan], ['112-KH-UBND.pdf'])).toEqual(['file-missing F2', 'file-uncited undefined']);
    expect(found([plan], ['12-KH-UBND.pdf', '1.1/them.pdf'])).toEqual(['file-uncited F2']);
  });

  test('each item is told of its own files alone', () => {
    const own = review([plan, { evidence: 'Báo cáo số 9/BC-SNV ngày 6/6/2025' }], {
      files: ['9-BC-SNV.pdf'],
    });
    expect(own.items.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['evidence.file-missing'],
      [],
    ]);
  });

  test('a folder with fewer files than documents says so without guessing which is missing', () => {
    const two = { evidence: `${GOOD}; Báo cáo số 9/BC-SNV ngày 6/6/2025` };
    expect(found([two], ['1.1/a.pdf'])).toEqual(['files-fewer F2']);
    expect(found([two], ['1.1/a.pdf', '1.1/b.pdf'])).toEqual([]);
  });
});

test.each<[string, string[], string[]]>([
  ['a.pdf; b.pdf', ['a.pdf', 'b.pdf'], []],
  ['a.pdf;\n; ', ['a.pdf'], []],
  ['a.pdf; https://cchc.gov.vn/kh', ['a.pdf'], ['https://cchc.gov.vn/kh']],
])('“%s” in the register names these files, and none between two marks', (file, files, links) => {
  const cell = { sheet: 'Minh chứng', cell: 'A5' };
  expect(documentOfRow({ item: '1.1', fields: { file }, cell })).toMatchObject({ files, links });
});
