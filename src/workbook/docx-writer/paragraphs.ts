import { AlignmentType, Paragraph, TextRun } from 'docx';
import type { IParagraphOptions } from 'docx';
import type { DocumentParagraph } from '../../grid/document-plan';

export const FONT = 'Times New Roman';
/** In half points: 14 for the text, 12 in tables and above the title, where quốc hiệu must fit one line. */
export const BODY_SIZE = 28;
export const TABLE_SIZE = 24;

type Look = DocumentParagraph['look'];

/** One centimetre and a little more for the first line, 6 points between paragraphs. */
const FIRST_LINE = 720;
const GAP = 120;

const LOOKS: Readonly<
  Record<Look, { readonly bold?: true; readonly italics?: true; readonly options: IParagraphOptions }>
> = {
  body: {
    options: {
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: FIRST_LINE },
      spacing: { after: GAP },
    },
  },
  basis: {
    italics: true,
    options: {
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: FIRST_LINE },
      spacing: { after: GAP },
    },
  },
  heading: {
    bold: true,
    options: { indent: { firstLine: FIRST_LINE }, spacing: { before: GAP, after: GAP }, keepNext: true },
  },
  title: { bold: true, options: { alignment: AlignmentType.CENTER, keepNext: true } },
  subtitle: { italics: true, options: { alignment: AlignmentType.CENTER, spacing: { after: GAP } } },
  note: { italics: true, options: { spacing: { after: GAP } } },
};

/** Ensures only what XML can hold: Word refuses a whole document for one control character typed into a cell. */
export function printable(text: string): string {
  return text.replace(/[^\t\n\r\x20-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

/** Ensures one paragraph with its look. */
export function paragraph({ text, look }: DocumentParagraph): Paragraph {
  const { options, bold = false, italics = false } = LOOKS[look];
  const size = look === 'note' ? TABLE_SIZE : BODY_SIZE;
  const run = new TextRun({ text: printable(text), bold, italics, font: FONT, size });
  return new Paragraph({ ...options, children: [run] });
}

interface LineLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly align?: 'left' | 'centre' | 'right';
  /** A rule under the words, as under the issuer and tiêu ngữ. */
  readonly ruled?: boolean;
}

const ALIGN = {
  left: AlignmentType.LEFT,
  centre: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

/** Ensures one line of a table's cell. */
export function line(
  text: string,
  { size, bold = false, italics = false, align = 'left', ruled = false }: LineLook,
): Paragraph {
  const underline = ruled ? { underline: {} } : {};
  const run = new TextRun({ text: printable(text), bold, italics, size, font: FONT, ...underline });
  return new Paragraph({ alignment: ALIGN[align], children: [run] });
}
