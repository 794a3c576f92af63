import { parseRulebook } from '../../src/rulebook/parse';
import { rulebookToJson } from '../../src/rulebook/to-json';
import { smallBook } from './small-book';
import type { Changes } from './small-book';

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

describe('nothing is written that is not there', () => {
  const saved = (changes: Changes) => {
    const parsed = parseRulebook(smallBook(changes));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
    const json = rulebookToJson(parsed.value) as { nodes: readonly Readonly<Record<string, unknown>>[] };
    return { json, first: json.nodes[0] ?? {}, parsed: parsed.value };
  };

  test('no label, no rule that was assumed, no rescaling', () => {
    const { json } = saved({ label: undefined, tieRule: undefined });
    expect(Object.keys(json)).toEqual(
      'schema id title agencyKind years total rounding zeroDenominator citation nodes'.split(' '),
    );
  });

  test('an item has the keys it needs', () => {
    const { first } = saved({});
    const [item] = first['children'] as readonly Readonly<Record<string, unknown>>[];
    expect(Object.keys(first)).toEqual(['code', 'title', 'maximum', 'children']);
    expect(Object.keys(item ?? {})).toEqual(
      'code title maximum scoringText citation verification'.split(' '),
    );
  });

  test('a group with a document of its own, and one whose items nobody verified', () => {
    const verified = { state: 'verified', by: 'An', on: '2025-01-10', source: 'Công báo' };
    const { first, json, parsed } = saved({
      'nodes[0].citation': { document: 'Quyết định số 1' },
      'nodes[0].verification': verified,
      'nodes[0].children[0].verification': 'unverified',
      'nodes[1].verification': 'unverified',
    });
    const [plan, report] = first['children'] as readonly Readonly<Record<string, unknown>>[];
    expect([first['citation'], first['verification']]).toEqual([undefined, verified]);
    expect([plan?.['verification'], report?.['verification']]).toEqual(['unverified', verified]);
    expect(json.nodes[1]).not.toHaveProperty('verification');
    expect(parseRulebook(JSON.parse(JSON.stringify(json)))).toMatchObject({ ok: true, value: parsed });
  });

  test('an item that cites nothing, and one that cites the document without a place', () => {
    const { first, json, parsed } = saved({
      'nodes[0].children[0].citation': undefined,
      'nodes[0].children[1].citation': { document: 'Quyết định số 1' },
    });
    const [plan, report] = first['children'] as readonly Readonly<Record<string, unknown>>[];
    expect(plan).not.toHaveProperty('citation');
    expect(report?.['citation']).toEqual({ document: 'Quyết định số 1' });
    expect(parseRulebook(JSON.parse(JSON.stringify(json)))).toMatchObject({ ok: true, value: parsed });
  });

  test('a group nobody verified inside one that is', () => {
    const verified = { state: 'verified', by: 'An', on: '2025-01-10', source: 'Công báo' };
    const item = {
      code: '1.1.1',
      title: 'Kế hoạch',
      maximum: '4',
      citation: 'Mục 1',
      verification: verified,
    };
    const group = { code: '1.1', title: 'Nhóm', maximum: '4', verification: 'unverified', children: [item] };
    const { first } = saved({ 'nodes[0].verification': verified, 'nodes[0].children[0]': group });
    expect(first['verification']).toEqual(verified);
    expect((first['children'] as readonly unknown[])[0]).toEqual(group);
  });
});
