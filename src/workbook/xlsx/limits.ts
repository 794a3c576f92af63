/**
 * What a file may ask of the machine, so that anything opens or is refused within 10 s and 600 MB.
 * An official's workbook is about a hundred kilobytes; the limits leave room for a full sheet of 1,048,576 rows.
 */
export const LIMITS = {
  fileBytes: 128 * 1024 * 1024,
  parts: 5_000,
  partBytes: 256 * 1024 * 1024,
  /** Parts that are read as a whole (all but sheets and shared strings). */
  smallPartBytes: 32 * 1024 * 1024,
  totalBytes: 400 * 1024 * 1024,
  /** Deflate reaches 1,032:1 on one repeated byte; sheets that people made stay below 60:1. */
  ratio: 200,
  ratioFromBytes: 16 * 1024 * 1024,
  xmlDepth: 64,
  /** Elements of a part that is read as a tree; a style sheet swollen by years of copying has about 300,000. */
  treeElements: 500_000,
  /** Cells with content in the whole workbook. */
  cells: 2_500_000,
  /** Characters in all texts together. */
  textCharacters: 64 * 1024 * 1024,
  /** Rows that hold formatting only are forgotten once a run of them grows longer than this. */
  blankRows: 5_000,
  /** Characters of formulas that stand for several cells, written out for each. */
  sharedFormulaCharacters: 8 * 1024 * 1024,
  /** Problems told about the cells of one workbook: nobody reads more. */
  problems: 1_000,
  /** Columns that `cols` may describe in all, overlaps included. */
  describedColumns: 65_536,
  /** Links of one sheet; further ones are no use to a person. */
  links: 65_536,
} as const;

/** Excel's own limits on what one cell may hold (Excel specifications and limits). */
export const CELL_CHARACTERS = 32_767;
export const FORMULA_CHARACTERS = 8_192;
