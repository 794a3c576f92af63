/** A value by path in plain JSON, replaced; `undefined` takes the key away. */
export type Changes = Readonly<Record<string, unknown>>;

const ITEM = { scoringText: ['Có: 1 điểm', 'Không: 0 điểm'], citation: 'Mục 1' };

/** A sound rulebook of two fields, a bonus and a penalty, as JSON. */
const SMALL_BOOK = {
  schema: 'cchc.rulebook/1',
  id: 'nho',
  title: 'Bộ tiêu chí nhỏ',
  label: 'Nhỏ',
  agencyKind: 'department',
  years: [2025],
  total: '10',
  rounding: { decimals: 2, applies: 'perItem' },
  tieRule: '1-1-3',
  zeroDenominator: { noAuthority: 'notApplicable', noCases: 'ask' },
  citation: { document: 'Quyết định số 1' },
  nodes: [
    {
      code: '1',
      title: 'Chỉ đạo',
      maximum: '6',
      children: [
        { code: '1.1', title: 'Kế hoạch', maximum: '4', ...ITEM },
        { code: '1.2', title: 'Báo cáo', maximum: '2', ...ITEM },
      ],
    },
    {
      code: '2',
      title: 'Khảo sát',
      maximum: '4',
      part: 'survey',
      children: [{ code: '2.1', title: 'Người dân', maximum: '4', ...ITEM }],
    },
    {
      code: '3',
      title: 'Thưởng',
      maximum: '1',
      part: 'bonus',
      children: [{ code: '3.1', title: 'Sáng kiến', maximum: '2', ...ITEM }],
    },
    {
      code: '4',
      title: 'Trừ',
      part: 'penalty',
      children: [{ code: '4.1', title: 'Nộp chậm', maximum: '-1', ...ITEM }],
    },
  ],
};

/** Ensures the small rulebook with the values at these paths (`nodes[0].children[1].title`) replaced. */
export function smallBook(changes: Changes = {}): unknown {
  const book = structuredClone(SMALL_BOOK) as Record<string, unknown>;
  for (const [path, value] of Object.entries(changes)) {
    const steps = path.split(/[.[\]]+/).filter(Boolean);
    const last = steps.pop() ?? '';
    const holder = steps.reduce<Record<string, unknown>>(
      (object, step) => object[step] as Record<string, unknown>,
      book,
    );
    if (value === undefined) Reflect.deleteProperty(holder, last);
    else holder[last] = value;
  }
  return book;
}
