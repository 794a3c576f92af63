import type { HighlightTone } from '../../../grid/highlight';
import type { CellStyle } from '../../../grid/plan';

/** A cell format as its parts, each in the file's own vocabulary (ECMA-376-1 §18.8). */
export interface Look {
  readonly font: string;
  readonly fill?: string;
  readonly border?: string;
  readonly format?: string;
  readonly alignment: string;
}

interface FontOptions {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** Official papers are set in Times New Roman, 12 to 14 points (domain: layout officials expect). */
function font({ size = 12, bold = false, italic = false }: FontOptions = {}): string {
  const marks = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}`;
  return `<font>${marks}<sz val="${size}"/><name val="Times New Roman"/><family val="1"/></font>`;
}

function fill(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

const THIN = ['left', 'right', 'top', 'bottom'].map(
  (side) => `<${side} style="thin"><color auto="1"/></${side}>`,
);
const BORDER = `<border>${THIN.join('')}<diagonal/></border>`;

const POINTS = '0.00##';
const PERCENT = '0.00"%"';
const DATE = 'dd/mm/yyyy';

function align(horizontal: 'left' | 'center' | 'right', wrap = false): string {
  return `<alignment horizontal="${horizontal}" vertical="center"${wrap ? ' wrapText="1"' : ''}/>`;
}

const BOLD = font({ bold: true });
/** Light enough to be read on a black-and-white print. */
const INPUT = fill('FFFBE6');

/** Every style a plan may ask for. Formats carry US separators; Excel shows them by the user's locale. */
export const LOOKS: Readonly<Record<CellStyle, Look>> = {
  plain: { font: font(), alignment: '<alignment vertical="center"/>' },
  header: { font: BOLD, fill: fill('F2F2F2'), border: BORDER, alignment: align('center', true) },
  text: { font: font(), border: BORDER, alignment: align('left') },
  wrapped: { font: font(), border: BORDER, alignment: align('left', true) },
  number: { font: font(), border: BORDER, alignment: align('right') },
  points: { font: font(), border: BORDER, format: POINTS, alignment: align('right') },
  percent: { font: font(), border: BORDER, format: PERCENT, alignment: align('right') },
  date: { font: font(), border: BORDER, format: DATE, alignment: align('center') },
  title: { font: font({ size: 14, bold: true }), alignment: align('center', true) },
  subtitle: { font: font({ size: 13, italic: true }), alignment: align('center', true) },
  centred: { font: font(), border: BORDER, alignment: align('center', true) },
  total: { font: BOLD, border: BORDER, alignment: align('left', true) },
  totalPoints: { font: BOLD, border: BORDER, format: POINTS, alignment: align('right') },
  note: { font: font({ size: 11, italic: true }), alignment: align('left', true) },
  letterhead: { font: font(), alignment: align('center', true) },
  letterheadBold: { font: BOLD, alignment: align('center', true) },
  signature: { font: font({ size: 13, bold: true }), alignment: align('center', true) },
  input: { font: font(), fill: INPUT, border: BORDER, alignment: align('right', true) },
  inputText: { font: font(), fill: INPUT, border: BORDER, alignment: align('left', true) },
  inputDate: { font: font(), fill: INPUT, border: BORDER, format: DATE, alignment: align('center') },
};

/** Tones differ in lightness as well as in hue, and the gravest also in weight: they stay apart in grey. */
const TONES: Readonly<
  Record<HighlightTone, { readonly fill: string; readonly bold?: true; readonly italic?: true }>
> = {
  lost: { fill: 'F4B6B6', bold: true },
  high: { fill: 'F9D3B0', bold: true },
  attention: { fill: 'FFF2B3' },
  safe: { fill: 'D9EFD5' },
  unknown: { fill: 'E4E4E4', italic: true },
  problem: { fill: 'E3CDF0' },
  gap: { fill: 'CFE2F6' },
};

/** Ensures the differential format of a tone (ECMA-376-1 §18.8.14). */
export function toneFormat(tone: HighlightTone): string {
  const { fill: colour, bold, italic } = TONES[tone];
  const marks = `${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}`;
  const fontPart = marks === '' ? '' : `<font>${marks}</font>`;
  const fillPart = `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor rgb="FF${colour}"/></patternFill></fill>`;
  return `<dxf>${fontPart}${fillPart}</dxf>`;
}

export const TONE_NAMES = Object.keys(TONES) as readonly HighlightTone[];
