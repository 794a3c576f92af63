import type { Edit } from '../../../src/grid/plan';
import { planBook } from '../../../src/output/book/plan';
import type { BookRecord, BookSheet } from '../../../src/output/book/book-sheet';
import { planAssignments } from '../../../src/output/round/appraisal/assignment-sheet';
import { planPhrases } from '../../../src/output/round/appraisal/phrases';
import {
  CHANGE_SHEET,
  changeRecords,
  DRIFT_SHEET,
  driftRecords,
} from '../../../src/output/round/gather-sheets';
import { LEDGER_SHEET } from '../../../src/output/round/ledger/ledger-sheet';
import { planRound } from '../../../src/output/round/plan-round';
import { RECEIPT_SHEET, recordOfReceipt, type Receipt } from '../../../src/output/round/receipt-sheet';
import { PETITION_SHEET } from '../../../src/output/round/standing/petition-sheet';
import { recordsOfVersion, VERSION_SHEET } from '../../../src/output/round/standing/version-sheet';
import { recordsOfResults, SURVEY_POINTS_SHEET } from '../../../src/output/round/survey/points-sheet';
import { recordsOfRows, surveySheet } from '../../../src/output/round/survey/survey-sheet';
import { assignmentsOf } from '../../../src/round/appraisal/assignment';
import type { JournalEntry } from '../../../src/round/journal';
import type { SurveyRow } from '../../../src/round/survey/counts';
import { surveyResults } from '../../../src/round/survey/results';
import type { SurveyScheme } from '../../../src/round/survey/scheme';
import { rational } from '../../../src/rulebook/rational';
import type { WorkbookContent } from '../../../src/grid/cell-grid';
import type { Result } from '../../../src/result';
import { smallMaster, smallRound, UNITS } from './rounds';

const NOTHING: WorkbookContent = { sheets: [], names: [], structureProtected: false, date1904: false };
export const STAMP = { who: 'Tổ giúp việc', when: '2026-01-20T08:00:00Z' };

export function valueOf<T>(made: Result<T>): T {
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
}

function book<K extends string>(spec: BookSheet<K>, records: readonly BookRecord<K>[]): readonly Edit[] {
  return valueOf(planBook(NOTHING, { spec, records, language: 'vi' })).edits;
}

const JOURNAL: readonly JournalEntry[] = [
  {
    ...STAMP,
    number: 1,
    unit: 'S1',
    item: '1.2',
    field: 'points2',
    before: '4.5',
    after: '5.5',
    why: 'Đã bổ sung',
  },
  { ...STAMP, number: 2, unit: 'S1', field: 'state', before: 'sent', after: 'appraising' },
  { ...STAMP, number: 3, unit: '', field: 'result', before: '', after: 'provisional' },
];

export const RECEIPTS: readonly Receipt[] = [
  {
    unit: 'S1',
    unitName: 'Sở Nội vụ',
    group: 'Khối sở',
    files: ['so-noi-vu.xlsx', 'bo-sung.xlsx'],
    state: 'drifted',
    drifts: 2,
    lacks: ['thiếu mục 1.2', 'thiếu TLKC'],
    due: { year: 2026, month: 1, day: 10 },
    on: { year: 2026, month: 1, day: 13 },
    time: '14:30',
    number: '12/BC-SNV',
    signed: true,
    typed: 'AB12',
    code: 'AB12',
    chosen: 'so-noi-vu.xlsx',
  },
  { unit: 'X1', unitName: 'Xã An', files: [], state: 'missing', drifts: 0, lacks: [], signed: false },
  {
    unit: 'S2',
    unitName: 'Sở Tài chính',
    files: ['so-tai-chinh.xlsx'],
    state: 'recognised',
    drifts: 0,
    lacks: [],
    due: { year: 2026, month: 1, day: 10 },
    on: { year: 2026, month: 1, day: 9 },
    typed: 'CD34',
    code: 'EF56',
  },
];

const DRIFT = {
  kind: 'reweighted' as const,
  file: 'so-noi-vu.xlsx',
  at: { sheet: 'Tự chấm', cell: 'D9' },
  code: '1.1',
  title: 'Kế hoạch năm',
  before: '4',
  after: '5',
};

const COUNTS: readonly SurveyRow[] = [
  {
    unit: 'S1',
    question: 'Sự phục vụ',
    group: '',
    issued: rational(60),
    returned: rational(55),
    valid: rational(50),
    answers: new Map([
      ['Hài lòng', rational(40)],
      ['Bình thường', rational(5)],
      ['Không hài lòng', rational(5)],
    ]),
    stated: rational(85),
    cells: {},
    answerCells: new Map(),
  },
];

/** (40 + 5 × 0.5) of 50 are 85 % of 5 points. */
const SCHEME: SurveyScheme = {
  name: 'Khảo sát người dân',
  answers: [
    { answer: 'Hài lòng', weight: rational(1) },
    { answer: 'Bình thường', weight: rational(1, 2) },
    { answer: 'Không hài lòng', weight: rational(0) },
  ],
  questions: [{ question: 'Sự phục vụ', item: '3', weight: rational(1) }],
  groups: [],
  pooled: false,
  without: 'ask',
};

function surveyPoints(): readonly Edit[] {
  const { results } = surveyResults(smallRound(), COUNTS, [SCHEME]);
  return book(SURVEY_POINTS_SHEET, recordsOfResults(results, smallRound()));
}

function versions(): readonly Edit[] {
  const version = { number: 2, stage: 'corrected', ...STAMP, why: 'Đính chính mục 1.2' } as const;
  const now = [{ unit: 'S1', index: rational(945, 10), rank: 1 }, { unit: 'X1' }, { unit: 'CU' }];
  const before = [{ unit: 'S1', index: rational(89), rank: 2 }, { unit: 'X1' }];
  return book(VERSION_SHEET, recordsOfVersion({ ...version, rows: now }, UNITS, before));
}

/** Without the hidden sheet of settings: how it is kept is told by its own tests. */
function round(): readonly Edit[] {
  const planned = planRound(NOTHING, {
    round: smallRound({ journal: JOURNAL }),
    stamp: STAMP,
    language: 'vi',
  });
  const { edits } = valueOf(planned);
  return edits.filter((edit) => edit.kind !== 'addSheet' || edit.layout.hidden === undefined);
}

export const BOOKS: Readonly<Record<string, () => readonly Edit[]>> = {
  round,
  receipts: () => book(RECEIPT_SHEET, RECEIPTS.map(recordOfReceipt)),
  drifts: () =>
    book(
      DRIFT_SHEET,
      driftRecords(
        [
          { drift: DRIFT, unitName: 'Sở Nội vụ' },
          { drift: { ...DRIFT, code: '', before: '' }, unitName: 'Sở Nội vụ' },
        ],
        undefined,
        new Set(),
      ),
    ),
  changes: () =>
    book(
      CHANGE_SHEET,
      changeRecords(
        [
          {
            unit: 'S1',
            unitName: 'Sở Nội vụ',
            item: '1.1',
            column: 'Điểm tự chấm',
            before: '3',
            after: '4',
            note: 'Đã gửi lại',
          },
          { unit: 'X1', unitName: 'Xã An' },
        ],
        STAMP.when,
        undefined,
      ),
    ),
  ledger: () =>
    book(LEDGER_SHEET, [
      {
        number: '1',
        event: 'Sáng kiến cấp tỉnh',
        document: 'QĐ 5/QĐ-UBND',
        date: { year: 2025, month: 12, day: 1 },
        units: 'Sở Nội vụ; Sở Y tế',
        item: '4.1',
        points: rational(1, 2),
        note: 'Đã công nhận',
      },
    ]),
  petitions: () =>
    book(PETITION_SHEET, [
      {
        number: '1',
        date: { year: 2026, month: 2, day: 3 },
        unit: 'Sở Y tế',
        item: '1.1',
        content: 'Đề nghị chấm lại',
        document: 'CV 7/SYT',
        answer: 'Giữ nguyên',
        answeredOn: { year: 2026, month: 2, day: 5 },
        answeredBy: 'An',
      },
    ]),
  versions: versions,
  survey: () =>
    book(surveySheet(['Hài lòng', 'Bình thường', 'Không hài lòng']), recordsOfRows(COUNTS, UNITS, 'vi')),
  'survey-points': surveyPoints,
  assignments: () => {
    const round = smallRound();
    const named = [
      {
        rulebook: smallMaster().rulebook.id,
        item: '1.1',
        appraiser: 'Nguyễn Văn An',
        secondAppraiser: 'Trần Thị B',
      },
    ];
    return valueOf(planAssignments(NOTHING, assignmentsOf(round, named), 'vi'));
  },
  phrases: () => valueOf(planPhrases(NOTHING, 'vi')),
};
