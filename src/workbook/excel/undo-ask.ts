import { areaName } from '../../grid/address';
import { REMEMBERED_LOOK } from './looks';
import { rangeOn } from './session';
import type { Step } from './step';
import type { LooksBefore, WidthsBefore } from './undo-record';

/** Queues the looks that are about to be put back; cells that were not ours stay out of it. */
export function askLooks(book: Excel.Workbook, record: LooksBefore): ReturnType<Step['ask']> {
  const looks = rangeOn(book, record.sheet, areaName(record.area)).getCellProperties({
    format: REMEMBERED_LOOK,
  });
  return () => {
    const now = record.looks.map((row, index) =>
      row.map((before, column) =>
        Object.keys(before).length === 0
          ? {}
          : (looks.value[index]?.[column] as Excel.SettableCellProperties),
      ),
    );
    return { records: [{ ...record, looks: now }], problems: [] };
  };
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
