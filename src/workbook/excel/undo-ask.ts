import { areaName, columnIndex } from '../../grid/address';
import { askPainted } from './person-looks';
import { rangeOn } from './session';
import type { Step } from './step';
import { STANDARD_WIDTH } from './step-clear';
import type { LooksBefore, WidthsBefore } from './undo-record';

/** Queues the looks that are about to be taken off: our own, one question for each. */
export function askLooks(book: Excel.Workbook, record: LooksBefore): ReturnType<Step['ask']> {
  const painted = askPainted(book, record.sheet, record.painted);
  return () => ({
    records: [{ ...record, before: painted(), painted: record.before }],
    problems: [],
  });
}

/** Queues the widths that are about to be put back, all in one question. */
export function askWidths(book: Excel.Workbook, record: WidthsBefore): ReturnType<Step['ask']> {
  const columns = record.widths.map((one) => columnIndex(one.columns.replace(/:.*/, '')) ?? 0);
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const asked = rangeOn(book, record.sheet, areaName({ top: 0, left, bottom: 0, right }));
  const properties = asked.getColumnProperties({ format: { columnWidth: true } });
  return () => {
    const widths = record.widths.map((one, index) => {
      const now = properties.value[(columns[index] ?? left) - left]?.format?.columnWidth;
      return { columns: one.columns, width: now ?? STANDARD_WIDTH };
    });
    return { records: [{ ...record, widths }], problems: [] };
  };
}
