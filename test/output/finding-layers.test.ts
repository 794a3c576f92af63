import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { WritePlan } from '../../src/grid/plan';
import { LAYER_KINDS as KINDS, type LayerKind } from '../../src/grid/highlight';
import { legendOf, problemLayer } from '../../src/output/finding-layers';
import { SIGNS } from '../../src/output/signs';
import { problem } from '../../src/result';
import { openXlsx } from '../../src/workbook/xlsx';
import { hideLayer, showLayer } from '../../src/workflows/show-layer';
import { scoreWorkbook } from '../../src/workflows/score-workbook';

const SAMPLE = join(__dirname, '../../assets/samples/tu-cham-lon-xon-2025.xlsx');
const cell = (name: string, sheet = 'A') => ({ sheet, cell: name });

test('problems colour the cells they point at and those they name besides, remarks none', () => {
  const problems = [
    problem('a', 'error', {}, cell('D3'), [cell('F3'), cell('B2', 'B')]),
    problem('b', 'warning', {}, cell('D3')),
    problem('c', 'info', {}, cell('E9')),
    problem('d', 'error'),
  ];
  expect(problemLayer(problems)).toEqual([
    { sheet: 'A', tone: 'problem', cells: ['D3', 'F3'] },
    { sheet: 'B', tone: 'problem', cells: ['B2'] },
  ]);
});

test('no two colours have the same sign or words, and every layer has its legend', () => {
  expect(new Set(Object.values(SIGNS)).size).toBe(Object.keys(SIGNS).length);
  const all = KINDS.flatMap((kind) => legendOf(kind, 'vi'));
  expect(all.map(({ tone }) => tone).sort()).toEqual(Object.keys(SIGNS).sort());
  expect(legendOf('gaps', 'vi')).toEqual([{ tone: 'gap', sign: '□', words: 'Còn thiếu' }]);
});

describe('on a workbook', () => {
  async function opened(bytes: Uint8Array = new Uint8Array(readFileSync(SAMPLE))) {
    const workbook = openXlsx(bytes);
    if (!workbook.ok) throw new Error(workbook.problems[0]?.code);
    const scored = await scoreWorkbook(workbook.value, { today: { year: 2026, month: 1, day: 5 } });
    if (!scored.ok) throw new Error(scored.problems[0]?.code);
    return { workbook: workbook.value, scored: scored.value, problems: scored.problems };
  }

  /** What a layer colours, without carrying it out. */
  async function planOf(kind: LayerKind): Promise<WritePlan> {
    const { workbook, scored, problems } = await opened();
    let plan: WritePlan | undefined;
    const port = {
      ...workbook,
      apply: (asked: WritePlan) => {
        plan = asked;
        return workbook.apply(asked);
      },
    } as typeof workbook;
    await showLayer(port, scored, { kind, problems, language: 'vi' });
    return plan!;
  }

  test.each([
    ['problems', 'problem'],
    ['gaps', 'gap'],
  ] as const)('the layer of %s colours with its own tone only', async (kind, tone) => {
    const { edits } = await planOf(kind);
    const tones = edits.flatMap((edit) => (edit.kind === 'highlight' ? [edit.tone] : []));
    expect(new Set(tones)).toEqual(new Set([tone]));
  });

  test('gaps are the blank cells that cost points', async () => {
    const { edits } = await planOf('gaps');
    const areas = edits.flatMap((edit) => (edit.kind === 'highlight' ? edit.areas : []));
    // Item 1.5 in row 13 has no figures in D.
    expect(
      areas.some(({ top, bottom, left, right }) => top <= 12 && bottom >= 12 && left <= 3 && right >= 3),
    ).toBe(true);
  });

  test.each(KINDS)(
    'the layer of %s goes on, survives saving, gives way to another and leaves no byte behind',
    async (kind) => {
      const before = new Uint8Array(readFileSync(SAMPLE));
      const first = await opened();
      const request = { problems: first.problems, language: 'vi' } as const;
      expect((await showLayer(first.workbook, first.scored, { ...request, kind })).ok).toBe(true);
      const saved = first.workbook.save();
      expect(Buffer.from(saved).equals(Buffer.from(before))).toBe(false);

      const again = await opened(saved);
      const other = KINDS[(KINDS.indexOf(kind) + 1) % KINDS.length]!;
      await showLayer(again.workbook, again.scored, { ...request, problems: again.problems, kind: other });
      await hideLayer(again.workbook, again.scored);
      const off = await opened(again.workbook.save());
      const [was, is] = [await (await opened()).workbook.read(), await off.workbook.read()];
      expect(is).toEqual(was);

      await hideLayer(first.workbook, first.scored);
      expect(Buffer.from(first.workbook.save()).equals(Buffer.from(before))).toBe(true);
    },
  );
});
