import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';
import type { Table } from 'docx';
import type { DocumentBlock, DocumentPlan, DocumentSection } from '../../grid/document-plan';
import { BODY_SIZE, FONT, paragraph, printable } from './paragraphs';
import { dataTable, letterhead, signature } from './tables';

/** In twentieths of a point: A4, and the margins of Nghị định 30/2020/NĐ-CP (top, bottom 20 mm; left 30 mm; right 15–20 mm). */
const MILLIMETRE = 56.693;
const A4 = { width: Math.round(210 * MILLIMETRE), height: Math.round(297 * MILLIMETRE) };
const MARGIN = {
  top: Math.round(20 * MILLIMETRE),
  bottom: Math.round(20 * MILLIMETRE),
  left: Math.round(30 * MILLIMETRE),
  right: Math.round(15 * MILLIMETRE),
};

/** Ensures the bytes of a .docx file of the plan. */
export async function writeDocx(plan: DocumentPlan): Promise<Uint8Array> {
  const document = new Document({
    title: printable(plan.title),
    creator: '',
    styles: { default: { document: { run: { font: FONT, size: BODY_SIZE, language: { value: 'vi-VN' } } } } },
    sections: plan.sections.map((section) => ({
      properties: { page: pageOf(section), titlePage: true },
      headers: {},
      footers: { default: pageNumber(), first: new Footer({ children: [new Paragraph('')] }) },
      children: section.blocks.flatMap((block) => childrenOf(block, section)),
    })),
  });
  const bytes = await Packer.toArrayBuffer(document);
  return new Uint8Array(bytes);
}

/** The library turns the page itself: width and height are those of the upright page. */
function pageOf({ landscape }: DocumentSection) {
  const orientation = landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return { size: { ...A4, orientation }, margin: MARGIN };
}

function childrenOf(block: DocumentBlock, { landscape }: DocumentSection): (Paragraph | Table)[] {
  const room = (landscape ? A4.height : A4.width) - MARGIN.left - MARGIN.right;
  switch (block.kind) {
    case 'paragraph':
      return [paragraph(block)];
    case 'letterhead':
      return [letterhead(block, room), new Paragraph('')];
    case 'signature':
      return [new Paragraph(''), signature(block, room)];
    case 'table':
      return [dataTable(block, room), new Paragraph('')];
  }
}

/** The first page carries no number. */
function pageNumber(): Footer {
  const run = new TextRun({ children: [PageNumber.CURRENT], font: FONT, size: BODY_SIZE });
  return new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [run] })] });
}
