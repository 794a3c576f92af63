import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import type { Paragraph } from 'docx';
import type { DocumentBlock, DocumentColumn, DocumentRow } from '../../grid/document-plan';
import { BODY_SIZE, line, TABLE_SIZE } from './paragraphs';

type Of<K extends DocumentBlock['kind']> = Extract<DocumentBlock, { kind: K }>;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};
/** Lines left free for the signature itself. */
const LINES_TO_SIGN = 4;

/** Ensures issuer and number at the left, quốc hiệu, tiêu ngữ, place and date at the right. */
export function letterhead(block: Of<'letterhead'>, room: number): Table {
  const { parentBody, body, number, country, motto, placeAndDate } = block;
  const centred = { size: TABLE_SIZE, align: 'centre' } as const;
  const left = [
    ...(parentBody === undefined ? [] : [line(parentBody, centred)]),
    ...body.split('\n').map((text, at, all) => {
      return line(text, { ...centred, bold: true, ruled: at === all.length - 1 });
    }),
    ...(number === undefined ? [] : [line(number, centred)]),
  ];
  const right = [
    line(country, { ...centred, bold: true }),
    line(motto, { ...centred, bold: true, ruled: true }),
    line(placeAndDate, { ...centred, italics: true }),
  ];
  return twoSides(left, right, [0.38 * room, 0.62 * room]);
}

/** Ensures receivers (or the second signer) at the left and the signer at the right, kept on one page. */
export function signature({ left, title, name }: Of<'signature'>, room: number): Table {
  const signer = { size: BODY_SIZE, bold: true, align: 'centre' } as const;
  const isSigner = left.lines.length === 0;
  const receivers = [
    ...left.title.map((text) =>
      line(text, isSigner ? signer : { size: TABLE_SIZE, bold: true, italics: true }),
    ),
    ...left.lines.map((text) => line(text, { size: SMALL })),
  ];
  const blanks = Array.from({ length: LINES_TO_SIGN }, () => line('', signer));
  const signed = [...title.map((text) => line(text, signer)), ...blanks, line(name ?? '', signer)];
  return twoSides(receivers, signed, [room / 2, room / 2]);
}

const SMALL = 22;

function twoSides(left: Paragraph[], right: Paragraph[], widths: readonly [number, number]): Table {
  const [a, b] = [Math.round(widths[0]), Math.round(widths[1])];
  const side = (children: Paragraph[], size: number): TableCell =>
    new TableCell({ children, width: { size, type: WidthType.DXA }, borders: NO_BORDERS });
  return new Table({
    rows: [new TableRow({ cantSplit: true, children: [side(left, a), side(right, b)] })],
    columnWidths: [a, b],
    width: { size: a + b, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
  });
}

/** Ensures a table whose heading is repeated on every page and whose rows are never split. */
export function dataTable({ columns, rows }: Of<'table'>, room: number): Table {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((room * width) / total));
  const header = columns.map((column, index) =>
    cell(column.header, { width: widths[index] ?? 0, bold: true, align: 'centre' }),
  );
  return new Table({
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: header }),
      ...rows.map((row) => bodyRow(row, columns, widths)),
    ],
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
  });
}

function bodyRow(row: DocumentRow, columns: readonly DocumentColumn[], widths: readonly number[]): TableRow {
  if (row.kind === 'section') {
    const width = widths.reduce((sum, one) => sum + one, 0);
    const words = cell(row.cells[0] ?? '', { width, bold: true, align: 'left', span: columns.length });
    return new TableRow({ cantSplit: true, children: [words] });
  }
  const cells = columns.map(({ align }, index) =>
    cell(row.cells[index] ?? '', { width: widths[index] ?? 0, bold: row.kind === 'total', align }),
  );
  return new TableRow({ cantSplit: true, children: cells });
}

interface CellLook {
  readonly width: number;
  readonly bold: boolean;
  readonly align: DocumentColumn['align'];
  readonly span?: number;
}

function cell(text: string, { width, bold, align, span = 1 }: CellLook): TableCell {
  return new TableCell({
    children: text.split('\n').map((words) => line(words, { size: TABLE_SIZE, bold, align })),
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    columnSpan: span,
    margins: { left: 60, right: 60 },
  });
}
