import { cellName } from '../../../src/grid/address';
import type { SampleCell, SampleSheet } from './model';
import type { Styles } from './styles';
import { attributes, escapeXml } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Texts once each, in the order of their first use. */
export class SharedTexts {
  readonly #ids = new Map<string, number>();

  idOf(text: string): number {
    const id = this.#ids.get(text) ?? this.#ids.size;
    this.#ids.set(text, id);
    return id;
  }

  toXml(): string {
    const entries = [...this.#ids.keys()].map(
      (text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`,
    );
    const counts = attributes({ count: entries.length, uniqueCount: entries.length });
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="${MAIN}"${counts}>${entries.join('')}</sst>`;
  }
}

/** One worksheet part: A4 landscape, one page wide, header rows repeated, as offices print. */
export function sheetXml(sheet: SampleSheet, styles: Styles, texts: SharedTexts): string {
  const rows = sheet.rows.map((cells, row) => {
    const height = sheet.heights[row];
    const size = height === undefined ? '' : attributes({ ht: height, customHeight: 1 });
    const written = cells.map((cell, column) => cellXml(cell, cellName(row, column), { styles, texts }));
    return `<row r="${row + 1}"${size}>${written.join('')}</row>`;
  });
  return [
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    viewXml(sheet.frozenRows),
    '<sheetFormatPr defaultRowHeight="16.5"/>',
    `<cols>${sheet.widths.map((width, index) => `<col${attributes({ min: index + 1, max: index + 1, width, customWidth: 1 })}/>`).join('')}</cols>`,
    `<sheetData>${rows.join('')}</sheetData>`,
    mergesXml(sheet.merges),
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.59" right="0.39" top="0.59" bottom="0.59" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    sheet.footer === undefined
      ? ''
      : `<headerFooter><oddFooter>${escapeXml(sheet.footer)}</oddFooter></headerFooter>`,
    '</worksheet>',
  ].join('');
}

function viewXml(frozenRows: number | undefined): string {
  if (frozenRows === undefined) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const cell = `A${frozenRows + 1}`;
  const pane = attributes({
    ySplit: frozenRows,
    topLeftCell: cell,
    activePane: 'bottomLeft',
    state: 'frozen',
  });
  return `<sheetViews><sheetView workbookViewId="0"><pane${pane}/><selection pane="bottomLeft" activeCell="${cell}" sqref="${cell}"/></sheetView></sheetViews>`;
}

function mergesXml(merges: readonly string[]): string {
  if (merges.length === 0) return '';
  return `<mergeCells count="${merges.length}">${merges.map((area) => `<mergeCell ref="${area}"/>`).join('')}</mergeCells>`;
}

function cellXml(
  cell: SampleCell | undefined,
  name: string,
  { styles, texts }: { styles: Styles; texts: SharedTexts },
): string {
  if (cell === undefined) return '';
  const start = `<c r="${name}" s="${styles.idOf(cell.look ?? {})}"`;
  const { value, formula } = cell;
  if (formula !== undefined)
    return `${start}${typeof value === 'string' ? ' t="str"' : ''}><f>${escapeXml(formula)}</f><v>${escapeXml(String(value))}</v></c>`;
  if (value === null) return `${start}/>`;
  if (typeof value === 'string') return `${start} t="s"><v>${texts.idOf(value)}</v></c>`;
  if (typeof value === 'boolean') return `${start} t="b"><v>${value ? 1 : 0}</v></c>`;
  return `${start}><v>${value}</v></c>`;
}
