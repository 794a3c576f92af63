import { askPainted } from './person-looks';
import { rangeOn } from './session';
import type { Step } from './step';
import type { LooksBefore, WidthsBefore } from './undo-record';

/** Queues the looks that are about to be taken off: our own, one question for each. */
export function askLooks(book: Excel.Workbook, record: LooksBefore): ReturnType<Step['ask']> {
  const painted = askPainted(book, record.sheet, record.painted);
  return () => ({
    records: [{ ...record, before: painted(), painted: record.before }],
    problems: [],
  });
}

/** Queues the widths that are about to be put back. */
export function askWidths(book: Excel.Workbook, record: WidthsBefore): ReturnType<Step['ask']> {
  const formats = record.widths.map(({ columns }) =>
    rangeOn(book, record.sheet, columns).format.load('columnWidth'),
  );
  return () => {
    const widths = record.widths.map(({ columns }, index) => ({
      columns,
      width: formats[index]?.columnWidth ?? 48,
    }));
    return { records: [{ ...record, widths }], problems: [] };
  };
}
