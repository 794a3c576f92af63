import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pointsToDecimal } from '../../src/rulebook/points';
import type { Points } from '../../src/rulebook/points';
import { toDecimal } from '../../src/rulebook/rational';
import { readForms } from '../../src/sheet';
import type { Form, FormItem, ReadForms, Sourced, StatisticsRow } from '../../src/sheet';
import { openXlsx } from '../../src/workbook/xlsx';

/** One sheet with what a careful clerk reads in it; written by `test/cases/sheets/make`. */
interface Expected {
  readonly layout: string;
  readonly program: string;
  readonly traps: readonly string[];
  readonly kind: string;
  readonly problems: readonly string[];
  readonly about?: { readonly agency: string; readonly year: number; readonly decisions: readonly string[] };
  readonly items?: readonly Readonly<Record<string, unknown>>[];
  readonly totals?: readonly (readonly [string, string])[];
  readonly agencies?: readonly Readonly<Record<string, unknown>>[];
}

const FOLDER = join(__dirname, '../cases/sheets');
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -5))
  .sort();
const EXPECTED = new Map(
  NAMES.map((name) => [name, JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8')) as Expected]),
);

async function read(name: string): Promise<ReadForms> {
  const opened = openXlsx(new Uint8Array(readFileSync(join(FOLDER, `${name}.xlsx`))));
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const content = await opened.value.read();
  if (!content.ok) throw new Error(JSON.stringify(content.problems));
  return readForms(content.value);
}

const LEVELS = ['field', 'criterion', 'subCriterion'];

function itemView(item: FormItem): Record<string, unknown> {
  const view: Record<string, unknown> = {
    code: item.code,
    title: item.title,
    depth: LEVELS.indexOf(item.level),
  };
  for (const role of ['maximum', 'selfScore', 'appraised1', 'appraised2'] as const) {
    const points: Sourced<Points> | undefined = item[role];
    if (points !== undefined) view[role] = pointsToDecimal(points.value);
  }
  if (item.part !== 'appraised') view['part'] = item.part;
  if (item.scoringText) view['scoringText'] = item.scoringText.value;
  if (item.evidence.length > 0) view['evidence'] = item.evidence.map(({ value }) => value);
  if (item.explanation) view['explanation'] = item.explanation.value;
  if (item.declared.length > 0) view['declared'] = item.declared.map(({ label, text }) => [label, text]);
  return view;
}

function rowView(row: StatisticsRow): Record<string, unknown> {
  const figure = row.figure && toDecimal(row.figure.value, 6);
  return {
    code: row.code,
    title: row.title,
    depth: row.code.split('.').length - 1,
    ...(figure ? { figure, unit: row.unit } : {}),
  };
}

function agencyView(agency: Form['agencies'][number], kind: string): Record<string, unknown> {
  const number = (read: { readonly value: Parameters<typeof toDecimal>[0] } | undefined) =>
    read && toDecimal(read.value, 6);
  if (kind === 'matrix') {
    const figures = agency.figures.map((figure) => number(figure.value));
    return { name: agency.name.value, share: number(agency.share), rank: number(agency.rank), figures };
  }
  return {
    name: agency.name.value,
    group: agency.group?.value,
    notApplicable: agency.notApplicable.map(({ value }) => value),
    lastYear: number(agency.lastYear),
  };
}

function view(form: Form, expected: Expected): Record<string, unknown> {
  const { kind } = form;
  if (expected.agencies) return { kind, agencies: form.agencies.map((each) => agencyView(each, kind)) };
  const items = kind === 'statistics' ? form.statistics.map(rowView) : form.items.map(itemView);
  return {
    kind,
    items,
    totals: form.totals.map(({ column, value }) => [column, pointsToDecimal(value.value)]),
  };
}

describe('a sheet is read as its clerk meant it:', () => {
  test.each(NAMES)('%s', async (name) => {
    const expected = EXPECTED.get(name)!;
    const { forms, problems } = await read(name);
    const { layout: _l, program: _p, traps: _t, about, problems: codes, ...meant } = expected;
    expect(forms).toHaveLength(1);
    expect(view(forms[0]!, expected)).toEqual(meant);
    expect([...new Set(problems.map(({ code }) => code))].sort()).toEqual(codes);
    if (about) {
      const read = forms[0]!.about;
      expect({
        agency: read.agency?.value,
        year: read.year?.value,
        decisions: read.decisions.map(({ value }) => value),
      }).toEqual(about);
    }
  });
});

describe('the collection of sheets', () => {
  const all = [...EXPECTED.values()];
  const layouts = [...new Set(all.map(({ layout }) => layout))].sort();
  const traps = [...new Set(all.flatMap((each) => each.traps))].sort();
  const programs = [...new Set(all.map(({ program }) => program))].sort();
  /** Traps that only a sheet of criteria can hold. */
  const RESTRICTED: Readonly<Record<string, readonly string[]>> = {
    'excel-codes': ['annex', 'self-score', 'appraisal', 'printed', 'statistics'],
    'input-rows': ['self-score'],
    'band-rows': ['printed', 'appraisal'],
    bonus: ['annex', 'self-score', 'appraisal', 'printed'],
    'uncoded-fields': ['annex', 'self-score', 'appraisal', 'printed'],
    slips: ['annex', 'self-score', 'appraisal', 'printed'],
    ambiguous: ['statistics'],
    formulas: ['annex', 'self-score', 'appraisal', 'printed', 'unit-sheet'],
    restart: ['annex', 'self-score', 'appraisal', 'printed', 'unit-sheet'],
    roman: ['annex', 'self-score', 'appraisal', 'printed', 'unit-sheet'],
  };
  const count = (fits: (each: Expected) => boolean) => all.filter(fits).length;

  test('holds at least forty sheets from four programs, no two alike', () => {
    const bodies = new Set(
      all.map(({ kind, items, agencies, totals }) => JSON.stringify({ kind, items, agencies, totals })),
    );
    expect(all.length).toBeGreaterThanOrEqual(40);
    expect(programs).toEqual(['libreoffice', 'openpyxl', 'xlsxwriter', 'xml']);
    expect(bodies.size).toBe(all.length);
  });

  test('leaves no required combination of layout, trap and program empty', () => {
    const lines = [['trap', ...layouts, ...programs].map((cell) => cell.slice(0, 11).padEnd(12)).join('')];
    const holes: string[] = [];
    for (const trap of traps) {
      const allowed = RESTRICTED[trap] ?? layouts;
      const byLayout = layouts.map((layout) =>
        allowed.includes(layout) ? count((each) => each.layout === layout && each.traps.includes(trap)) : '·',
      );
      const byProgram = programs.map((program) =>
        count((each) => each.program === program && each.traps.includes(trap)),
      );
      lines.push(
        [
          trap.slice(0, 18).padEnd(19).slice(0, 12),
          ...[...byLayout, ...byProgram].map((cell) => String(cell).padEnd(12)),
        ].join(''),
      );
      if ([...byLayout, ...byProgram].includes(0)) holes.push(trap);
    }
    for (const layout of layouts) {
      for (const program of programs) {
        if (count((each) => each.layout === layout && each.program === program) === 0)
          holes.push(`${layout} × ${program}`);
      }
    }
    console.log(lines.join('\n'));
    expect(holes).toEqual([]);
  });
});
