import { parseRulebook } from '../../src/rulebook/parse';

function textOf(scoringText: unknown): unknown {
  const parsed = parseRulebook({
    schema: 'cchc.rulebook/1',
    id: 'nho',
    title: 'Bộ tiêu chí nhỏ',
    years: [2025],
    agencyKind: 'department',
    total: '1',
    citation: { document: 'QĐ 1/QĐ-UBND', place: 'Phụ lục I' },
    nodes: [{ code: '1', title: 'Kế hoạch', maximum: '1', scoringText }],
  });
  return parsed.ok ? parsed.value.nodes[0]?.scoringText : parsed.problems.map(({ code }) => code);
}

describe('the lines of a scoring text', () => {
  test.each([
    [['Có: 1 điểm', 'Một phần: 0,5 điểm', 'Không: 0 điểm'], 'Có: 1 điểm\nMột phần: 0,5 điểm\nKhông: 0 điểm'],
    [['Có: 1 điểm', '', 'Không: 0 điểm'], 'Có: 1 điểm\n\nKhông: 0 điểm'],
    ['Có: 1 điểm', 'Có: 1 điểm'],
  ])('%j are %j', (lines, text) => {
    expect(textOf(lines)).toBe(text);
  });

  test.each([[['', 'Có: 1 điểm']], [['Có: 1 điểm', '']], [['']]])(
    '%j are refused: a blank line stands between two',
    (lines) => {
      expect(textOf(lines)).toHaveLength(1);
    },
  );
});
