import type { WorkbookContent } from '../../src/grid/cell-grid';
import { planRound } from '../../src/output/round/plan-round';
import { readRound } from '../../src/output/round/read-round';
import { STATE_SHEET } from '../../src/output/state';
import type { RoundLine } from '../../src/round/line';
import type { Round } from '../../src/round/round';
import { outcomesOfLines, pointsOn } from '../../src/round/results';
import { pointsFromDecimal, type Points } from '../../src/rulebook/points';
import { rational } from '../../src/rulebook/rational';
import type { Unit } from '../../src/round/unit';
import { summariseOutcomes } from '../../src/scoring/summary';
import { gridOf } from '../support/grid';
import { COMPILE, linesOf, roundOf, trainingMaster, unitOf, written } from './round-builders';

const EMPTY: WorkbookContent = { sheets: [], names: [], structureProtected: false, date1904: false };
const STAMP = { who: 'Tổ giúp việc', when: '2026-01-20T08:00:00Z' };
const points = (text: string): Points => pointsFromDecimal(text)!;

const UNITS = [
  unitOf('SNV', 'Sở Nội vụ', {
    group: 'Khối sở',
    kind: 'department',
    aliases: ['Sở nội vụ tỉnh', 'SNV'],
    notApplicable: ['1.2'],
    exists: { from: { year: 2025, month: 3, day: 1 } },
    period: { from: { year: 2025, month: 7, day: 1 }, until: { year: 2025, month: 12, day: 31 } },
    predecessors: [
      {
        name: 'Sở Lao động - Thương binh và Xã hội',
        on: { year: 2025, month: 3, day: 1 },
        confirmed: { who: 'Lê Thị Hòa', when: '2026-01-05T02:00:00Z' },
      },
      { name: 'Ban Dân tộc' },
    ],
    lastYear: { index: rational(8541, 100), rank: 3 },
  }),
  unitOf('STC', 'Sở Tài chính', { group: 'Khối sở' }),
];

function planned(round: Round, content = EMPTY) {
  const plan = planRound(content, { round, stamp: STAMP, language: 'vi' });
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  return plan.value;
}

function readBack(content: WorkbookContent): { round: Round; codes: string[] } {
  const read = readRound(content, { compile: COMPILE });
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return { round: read.value, codes: read.problems.map(({ code }) => code) };
}

describe('the workbook of a round', () => {
  it('gives back units, lines and journal exactly as they were written', async () => {
    const lines = linesOf(trainingMaster(), UNITS);
    const appraised: RoundLine = {
      ...lines[0]!,
      rule: { kind: 'cannotTell', why: 'Thiếu số liệu.' },
      evidence: 'Kế hoạch số 12/KH-UBND\nBáo cáo số 5/BC-SNV',
      unitNote: '=SUM(A1) không phải công thức',
      round1: { points: points('0.25'), decision: 'lowered', opinion: 'Thiếu báo cáo quý IV' },
      explanation: 'Đã bổ sung',
      round2: { points: points('0.5'), decision: 'raised' },
    };
    const notApplicable: RoundLine = { ...lines[1]!, rule: { kind: 'notApplicable' } };
    const round = roundOf(UNITS, {
      lines: [appraised, notApplicable, ...lines.slice(2)],
      journal: [
        {
          number: 1,
          when: '2026-01-20T08:00:00Z',
          who: 'Nguyễn Văn An',
          unit: 'SNV',
          item: appraised.item,
          field: 'points1',
          before: '',
          after: '0.25',
          why: 'Thiếu báo cáo quý IV',
        },
      ],
    });
    const { round: again, codes } = readBack(await written(planned(round).edits));
    expect(codes).toEqual([]);
    expect(again.year).toBe(2025);
    expect(again.units.map(({ cell: _, ...unit }) => unit)).toEqual(round.units);
    expect(again.lines).toEqual(round.lines);
    expect(again.journal).toEqual(round.journal);
    expect([...again.masters.values()].map(({ rulebook }) => rulebook)).toEqual([trainingMaster().rulebook]);
  });

  it('is not written again where nothing changed', async () => {
    const round = roundOf(UNITS);
    const content = await written(planned(round).edits);
    const again = planned(round, content);
    expect(again.lines.changed).toEqual([]);
    expect(again.edits.filter((edit) => edit.kind !== 'cells' || edit.sheet !== STATE_SHEET)).toEqual([]);
  });

  it('is refused when it holds no round', async () => {
    const read = readRound(await written([{ kind: 'addSheet', sheet: 'A', cells: [], layout: {} }]), {
      compile: COMPILE,
    });
    expect(read.ok).toBe(false);
    expect(read.problems.map(({ code }) => code)).toEqual(['round.not-a-round']);
  });

  it('names a row of nobody in the register and does not count it', async () => {
    const round = roundOf(UNITS);
    const content = await written(planned(round).edits);
    const gone = await written(planned({ ...round, units: UNITS.slice(0, 1) }).edits);
    const sheets = content.sheets.map((grid) => {
      return grid.sheet === 'Đơn vị' ? gone.sheets.find(({ sheet }) => sheet === 'Đơn vị')! : grid;
    });
    const { round: read, codes } = readBack({ ...content, sheets });
    expect(new Set(codes)).toEqual(new Set(['round.unknown-unit']));
    expect(read.lines).toHaveLength(round.lines.length / 2);
  });
});

describe('what lines add up to', () => {
  const master = trainingMaster();
  const unit = unitOf('STC', 'Sở Tài chính');
  const lines = linesOf(master, [unit]);
  const summaryOf = (of: Unit, given: readonly RoundLine[]) => {
    const outcomes = outcomesOfLines(master.plan, { unit: of, lines: given })('self');
    return summariseOutcomes(master.plan, outcomes, { agency: of.name, basis: 'self' });
  };

  it('leaves an item without a line undecided, never 0', () => {
    const summary = summaryOf(unit, lines.slice(1));
    expect(summary.total.complete).toBe(false);
    expect(summary.total.undecidedMaximum).toBeGreaterThanOrEqual(master.plan.items[0]!.node.maximum!);
  });

  it('leaves what does not apply to the unit out of the denominator', () => {
    const [item] = master.plan.items;
    const code = item!.node.code;
    const whole = summaryOf(unit, lines).total.applicableMaximum;
    const excused = { ...unit, notApplicable: [code] };
    const rest = summaryOf(excused, lines).total.applicableMaximum;
    expect(whole - rest).toBe(item!.node.maximum);
  });

  it('lets round 1 stand where round 2 left the item alone, and only there', () => {
    const line = { ...lines[0]!, round1: { points: points('0.5') } };
    expect(pointsOn(line, 'appraised2')).toBe(points('0.5'));
    expect(pointsOn({ ...line, round2: { points: points('0') } }, 'appraised2')).toBe(0);
    expect(pointsOn({ ...line, round2: { decision: 'explanationAsked' } }, 'appraised2')).toBeUndefined();
  });
});

test.each(['Đơn vị', 'Đơn vị cũ', 'Thẩm định', 'Nhật ký'])(
  'nothing is planned where a person’s sheet “%s” cannot be read as ours',
  (sheet) => {
    const content = { ...EMPTY, sheets: [gridOf([['không có cột nào của sổ']], { sheet })] };
    const plan = planRound(content, { round: roundOf(UNITS), stamp: STAMP, language: 'vi' });
    expect(plan.ok).toBe(false);
    expect(plan.problems.filter(({ severity }) => severity === 'error')).not.toEqual([]);
  },
);
