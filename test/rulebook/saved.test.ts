import { parseRulebook } from '../../src/rulebook/parse';
import { rulebookToJson } from '../../src/rulebook/to-json';

const CITATION = { document: 'Quyết định số 1/QĐ-UBND', place: 'Phụ lục I' };
const VERIFIED = { state: 'verified', by: 'Nguyễn Văn An', on: '2025-01-10', source: 'Công báo' };

/** Says everything once and nothing twice: what a person would write by hand. */
const WRITTEN = {
  schema: 'cchc.rulebook/1',
  id: 'vi-du',
  title: 'Bộ tiêu chí ví dụ',
  label: 'Ví dụ',
  agencyKind: 'department',
  years: [2025],
  total: '10',
  rounding: { decimals: 2, applies: 'perItem' },
  rescaleTo: '100',
  citation: CITATION,
  nodes: [
    {
      code: '1',
      title: 'Chỉ đạo, điều hành',
      maximum: '6',
      citation: 'Mục 1',
      verification: VERIFIED,
      children: [
        {
          code: '1.1',
          title: 'Kế hoạch',
          maximum: '4',
          scoringText: ['Có ban hành: 4 điểm', 'Không ban hành: 0 điểm'],
          evidence: ['Kế hoạch năm'],
          citation: 'Mục 1.1',
          verification: VERIFIED,
        },
        { code: '1.2', title: 'Báo cáo', maximum: '2', citation: 'Mục 1.2', verification: 'unverified' },
      ],
    },
    {
      code: '2',
      title: 'Điều tra xã hội học',
      maximum: '4',
      part: 'survey',
      citation: { document: 'Quyết định số 2/QĐ-BNV', place: 'Điều 3' },
      children: [
        { code: '2.1', title: 'Người dân', maximum: '3', citation: 'Phụ lục I', verification: 'unverified' },
        {
          code: '2.2',
          title: 'Cán bộ',
          level: 'subCriterion',
          maximum: '1',
          source: 'unit',
          citation: 'Mục 2.2',
          verification: 'unverified',
        },
      ],
    },
  ],
};

test('a rulebook is saved as a person would write it: everything once, nothing that follows from above', () => {
  const parsed = parseRulebook(WRITTEN);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  expect(rulebookToJson(parsed.value)).toEqual(WRITTEN);
});
