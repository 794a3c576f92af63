import { fill } from '../../../messages/language';
import { YEARS_LABELS } from '../../../messages/years';
import * as r from '../../../rulebook/rational';
import type { Rational } from '../../../rulebook/rational';
import { YEAR_PARTS, type UnitYears } from '../../../round/years/compare';
import { quoteSheetName } from '../../../grid/address';
import type { Area } from '../../../grid/cell-grid';
import type { Locator, Table, TableColumn, TableNumber, TableRow } from '../../table';
import { layoutOf } from '../../table-layout';
import { tablesToSheets, type AddSheet } from '../../table-sheet';
import { meanYears } from './mean-row';
import { yearsTable, type YearsTableRequest } from './years-table';

const STEPS = ['before', ...YEAR_PARTS, 'after'] as const;
type Step = (typeof STEPS)[number];
const KEY = 'waterfall';
const DECIMALS = 4;
/** The row with the unit's name stands above the steps. */
const NAME_ROW = 0;
/** Neither small figures nor their absence are printed over a bar. */
const LABELS = '0.00;-0.00;;';

/**
 * Ensures the comparison of years as sheets: the table of all units and, where any is compared, a waterfall of one
 * unit at a time, chosen from a list, by native formulas.
 */
export function yearsSheets(request: YearsTableRequest): AddSheet[] {
  const years = yearsTable(request);
  const table = waterfallTable(request, years);
  const [first, second] = tablesToSheets(table === undefined ? [years] : [years, table]);
  if (first === undefined) return [];
  if (second === undefined || table === undefined) return [first];
  const name = layoutOf(table).firstRow + NAME_ROW;
  const top = layoutOf(years).firstRow;
  const units = `${quoteSheetName(first.sheet)}!$A$${top + 1}:$A$${top + years.rows.length}`;
  const where: Area = { top: name, bottom: name, left: 0, right: 0 };
  const validations = [{ areas: [where], choices: { refersTo: units } }];
  return [first, { ...second, layout: { ...second.layout, validations } }];
}

function waterfallTable(request: YearsTableRequest, source: Table): Table | undefined {
  const { units, years, language } = request;
  const say = (key: keyof typeof YEARS_LABELS, params = {}): string =>
    fill(YEARS_LABELS[key], params, language);
  const means = meanYears(units);
  if (means === undefined) return undefined;
  const number = (key: 'value' | 'level' | 'base' | 'total' | 'gain' | 'loss'): TableColumn => {
    return { key, header: say(`waterfall.${key}`), format: 'points', width: 12 };
  };
  const from = groundBelow(units);
  const steps = barsOf(STEPS.map((step) => means[step]));
  return {
    key: KEY,
    sheet: say('waterfall.sheet'),
    title: say('waterfall.title', years),
    subtitles: [],
    columns: [
      { key: 'content', header: say('waterfall.content'), format: 'wrapped', width: 30 },
      ...(['value', 'level', 'base', 'total', 'gain', 'loss'] as const).map(number),
    ],
    rows: [
      { kind: 'section', cells: { content: say('mean') } },
      ...STEPS.map((step, at): TableRow => {
        const figures = steps[at];
        return {
          kind: 'data',
          cells: { content: say(step), ...(figures && formulas(figures, { step, at, source })) },
        };
      }),
    ],
    notes: [say('waterfall.choose'), ...(from > 0 ? [say('waterfall.axis', { from })] : [])],
    charts: [
      {
        kind: 'stackedColumn',
        title: say('waterfall.chart', years),
        categories: 'content',
        rows: { from: NAME_ROW + 1, to: NAME_ROW + STEPS.length },
        series: [
          { column: 'base', name: say('waterfall.base'), tone: 'base' },
          { column: 'total', name: say('waterfall.total'), tone: 'main', labelled: true },
          { column: 'gain', name: say('waterfall.gain'), tone: 'gain', labelled: true },
          { column: 'loss', name: say('waterfall.loss'), tone: 'loss', labelled: true },
        ],
        axis: { from },
        numberFormat: LABELS,
      },
    ],
    onePage: true,
  };
}

interface Bar {
  readonly value: Rational;
  readonly level: Rational;
  readonly base: Rational;
  readonly total: Rational;
  readonly gain: Rational;
  readonly loss: Rational;
}

function barsOf(values: readonly Rational[]): Bar[] {
  let level = r.ZERO;
  return values.map((value, at): Bar => {
    const none = { base: r.ZERO, total: r.ZERO, gain: r.ZERO, loss: r.ZERO };
    if (at === 0 || at === values.length - 1) {
      level = value;
      return { ...none, value, level, total: value };
    }
    const before = level;
    level = r.round(r.add(before, value), DECIMALS);
    const isGain = r.compare(value, r.ZERO) >= 0;
    const base = isGain ? before : level;
    return isGain
      ? { ...none, value, level, base, gain: value }
      : { ...none, value, level, base, loss: r.negate(value) };
  });
}

interface BarPlace {
  readonly step: Step;
  readonly at: number;
  readonly source: Table;
}

/** The figures of the unit named above, and the bar they draw; blank for a unit that is not compared. */
function formulas(bar: Bar, { step, at, source }: BarPlace): Record<keyof Bar, TableNumber> {
  const row = NAME_ROW + 1 + at;
  const isEnd = step === 'before' || step === 'after';
  const given = (figure: keyof Bar, formula: (cell: (key: keyof Bar, up?: number) => string) => string) => ({
    value: bar[figure],
    formula: (place: Locator) => formula((key, up = 0) => place.cell(key, row - up)),
  });
  const rows = { from: 0, to: source.rows.length - 1 };
  const lookup = (place: Locator): string => {
    const [figures, names] = [step, 'agency'].map((key) => place.table(source.key).range(key, rows));
    const name = place.range('content', { from: NAME_ROW, to: NAME_ROW }).split(':')[0] ?? '';
    return `IFERROR(INDEX(${figures},MATCH(${name},${names},0))+0,0)`;
  };
  return {
    value: { value: bar.value, formula: lookup },
    level: given('level', (cell) =>
      isEnd ? cell('value') : `ROUND(${cell('level', 1)}+${cell('value')},${DECIMALS})`,
    ),
    base: given('base', (cell) => (isEnd ? '0' : `MIN(${cell('level', 1)},${cell('level')})`)),
    total: given('total', (cell) => (isEnd ? cell('value') : '0')),
    gain: given('gain', (cell) => (isEnd ? '0' : `MAX(${cell('value')},0)`)),
    loss: given('loss', (cell) => (isEnd ? '0' : `MAX(-${cell('value')},0)`)),
  };
}

/** Changes are small beside an index: the axis begins at the tens below everything any unit's bars reach. */
function groundBelow(units: readonly UnitYears[]): number {
  const levels = units.flatMap((unit) => {
    if (unit.kind === 'notCompared') return [];
    return barsOf([unit.before, ...YEAR_PARTS.map((part) => unit.parts[part]), unit.after]).map(({ level }) =>
      r.toDouble(level),
    );
  });
  return Math.max(0, Math.floor((Math.min(100, ...levels) - 1) / 10) * 10);
}
