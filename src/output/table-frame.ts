import type { Area } from '../grid/cell-grid';
import type { CellStyle, WrittenCell } from '../grid/plan';
import type { Letterhead, Signature } from './table';
import { subtitlesOf } from './table-layout';
import type { Placed } from './table-layout';

/** Quốc hiệu and tiêu ngữ as every administrative document carries them (Nghị định 30/2020/NĐ-CP, phụ lục I). */
const COUNTRY = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
/** Room for the signature itself. */
const BLANK_ROWS_TO_SIGN = 4;

type Half = 'left' | 'right' | 'whole';

interface Line {
  readonly row: number;
  readonly half: Half;
  readonly text: string;
  readonly style: CellStyle;
}

/** Ensures the cells around a table: letterhead, title, notes, signature. */
export function frameCells(placed: Placed): WrittenCell[] {
  return linesOf(placed).map(({ row, half, text, style }) => {
    return { row, column: half === 'right' ? placed.layout.rightHalf : 0, value: text, style };
  });
}

/** Ensures that every line around the table spans its half of the page, or all of it. */
export function frameMerges(placed: Placed): Area[] {
  const last = placed.table.columns.length - 1;
  const { rightHalf } = placed.layout;
  return linesOf(placed)
    .map(({ row, half }): Area => {
      const left = half === 'right' ? rightHalf : 0;
      return { top: row, bottom: row, left, right: half === 'left' ? rightHalf - 1 : last };
    })
    .filter(({ left, right }) => left < right);
}

/** Ensures the lines around a table with the row each stands in. */
export function linesOf(placed: Placed): Line[] {
  const { table, layout } = placed;
  const { letterhead, signature } = table;
  const whole = (row: number, text: string, style: CellStyle): Line => ({ row, half: 'whole', text, style });
  return [
    ...(letterhead === undefined ? [] : letterheadLines(letterhead)),
    whole(layout.titleRow, table.title, 'title'),
    ...subtitlesOf(table).map((text, index) => whole(layout.titleRow + 1 + index, text, 'subtitle')),
    ...table.notes.map((text, index) => whole(layout.notesRow + index, text, 'note')),
    ...(signature === undefined ? [] : signatureLines(signature, layout.signatureRow)),
  ];
}

function letterheadLines(letterhead: Letterhead): Line[] {
  if (letterhead.kind === 'appendix') {
    return [{ row: 0, half: 'whole', text: letterhead.name, style: 'title' }];
  }
  const { parentBody, body, placeAndDate } = letterhead;
  const office: Line[] =
    parentBody === undefined
      ? [{ row: 0, half: 'left', text: body, style: 'letterheadBold' }]
      : [
          { row: 0, half: 'left', text: parentBody, style: 'letterhead' },
          { row: 1, half: 'left', text: body, style: 'letterheadBold' },
        ];
  return [
    ...office,
    { row: 0, half: 'right', text: COUNTRY, style: 'letterheadBold' },
    { row: 1, half: 'right', text: MOTTO, style: 'letterheadBold' },
    ...(placeAndDate === undefined
      ? []
      : [{ row: 2, half: 'right', text: placeAndDate, style: 'letterhead' } as const]),
  ];
}

function signatureLines({ preparedBy, title, name }: Signature, top: number): Line[] {
  const prepared: Line[] =
    preparedBy === undefined ? [] : [{ row: top, half: 'left', text: preparedBy, style: 'signature' }];
  const signer = title.map((text, index): Line => ({
    row: top + index,
    half: 'right',
    text,
    style: 'signature',
  }));
  const row = top + title.length + BLANK_ROWS_TO_SIGN;
  const named: Line[] = name === undefined ? [] : [{ row, half: 'right', text: name, style: 'signature' }];
  return [...prepared, ...signer, ...named];
}
