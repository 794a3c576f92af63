import type { HighlightTone } from '../../grid/highlight';
import type { CellStyle } from '../../grid/plan';

/** A style in Office.js's words; what is absent is left alone. */
export interface Look {
  readonly numberFormat?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly wrap?: true;
  readonly horizontal?: 'Left' | 'Center' | 'Right';
  readonly vertical?: 'Center';
  readonly size?: number;
  readonly fill?: string;
  readonly border?: true;
}

const POINTS = '0.00##';
const PERCENT = '0.00"%"';
const DATE = 'dd/mm/yyyy';

const centred = { horizontal: 'Center', vertical: 'Center', wrap: true } as const;
const lines = { horizontal: 'Left', vertical: 'Center', wrap: true } as const;
const INPUT = '#FFFBE6';
const figure = { horizontal: 'Right', vertical: 'Center', border: true } as const;

/** On a sheet of our own: the page an office prints (Times New Roman, ruled, header shaded). */
const ON_OWN_SHEET: Readonly<Record<CellStyle, Look>> = {
  plain: { vertical: 'Center' },
  header: { ...centred, bold: true, fill: '#F2F2F2', border: true },
  text: { horizontal: 'Left', vertical: 'Center', border: true },
  wrapped: { ...lines, border: true },
  number: figure,
  points: { ...figure, numberFormat: POINTS },
  percent: { ...figure, numberFormat: PERCENT },
  date: { horizontal: 'Center', vertical: 'Center', border: true, numberFormat: DATE },
  title: { ...centred, bold: true, size: 14 },
  subtitle: { ...centred, italic: true, size: 13 },
  centred: { ...centred, border: true },
  total: { ...lines, bold: true, border: true },
  totalPoints: { ...figure, bold: true, numberFormat: POINTS },
  note: { ...lines, italic: true, size: 11 },
  letterhead: centred,
  letterheadBold: { ...centred, bold: true },
  signature: { ...centred, bold: true, size: 13 },
  input: { ...figure, wrap: true, fill: INPUT },
  inputText: { ...lines, border: true, fill: INPUT },
  inputDate: { horizontal: 'Center', vertical: 'Center', border: true, numberFormat: DATE, fill: INPUT },
};

export const OWN_SHEET_FONT = 'Times New Roman';
export const OWN_SHEET_SIZE = 12;

export function lookOnOwnSheet(style: CellStyle): Look {
  return ON_OWN_SHEET[style];
}

/**
 * Ensures the look of a cell beside a person's own: weight, wrapping and alignment of headings and texts,
 * and number formats. Fonts, fills and borders stay the sheet's, so that undo can be exact in one request.
 */
export function lookInPlace(style: CellStyle): Look {
  const { numberFormat, bold, italic, wrap, horizontal, vertical } = ON_OWN_SHEET[style];
  const format = numberFormat === undefined ? {} : { numberFormat };
  if (bold !== true && italic !== true && wrap !== true) return format;
  return {
    ...format,
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(wrap ? { wrap } : {}),
    // Left is where texts stand anyway.
    ...(horizontal && horizontal !== 'Left' ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
  };
}

/** Tones differ in lightness as well as in hue, and the gravest also in weight: they stay apart in grey. */
export const TONES: Readonly<Record<HighlightTone, { readonly fill: string; readonly bold?: true }>> = {
  lost: { fill: '#F4B6B6', bold: true },
  high: { fill: '#F9D3B0', bold: true },
  attention: { fill: '#FFF2B3' },
  safe: { fill: '#D9EFD5' },
  unknown: { fill: '#E4E4E4' },
  problem: { fill: '#E3CDF0' },
  gap: { fill: '#CFE2F6' },
};
