import type { Cell, CellGrid, WorkbookContent } from '../grid/cell-grid';

/** Ensures a text table as one sheet; every cell is text, for its readers to take as a number or not. */
export function contentOfCsv(text: string, sheet: string): WorkbookContent {
  const rows = csvRows(text.replace(/^\uFEFF/, ''));
  const grid: CellGrid = {
    sheet,
    rows: rows.map((cells) => cells.map((value): Cell | undefined => (value === '' ? undefined : { value }))),
    rowCount: rows.length,
    columnCount: Math.max(0, ...rows.map((cells) => cells.length)),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    visibility: 'visible',
    isProtected: false,
  };
  return { sheets: [grid], names: [], structureProtected: false, date1904: false };
}

/** Quoted cells may hold separators, doubled quotes and line breaks. */
function csvRows(text: string): string[][] {
  const separator = separatorOf(text);
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let isQuoted = false;
  const endCell = (): void => {
    row.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at);
    if (isQuoted) {
      if (letter !== '"') cell += letter;
      else if (text.charAt(at + 1) === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (letter === '"' && cell === '') isQuoted = true;
    else if (letter === separator) endCell();
    else if (letter === '\n') {
      endCell();
      rows.push(row);
      row = [];
    } else if (letter !== '\r') cell += letter;
  }
  if (cell !== '' || row.length > 0) {
    endCell();
    rows.push(row);
  }
  return rows;
}

/** Vietnamese Excel writes semicolons, since its decimals are commas: the mark most lines agree on. */
function separatorOf(text: string): string {
  const lines = text.split('\n').slice(0, 20);
  const [best = ','] = [';', '\t', ',']
    .map((mark) => ({ mark, count: lines.reduce((sum, line) => sum + line.split(mark).length - 1, 0) }))
    .sort((a, b) => b.count - a.count)
    .map(({ mark }) => mark);
  return best;
}
