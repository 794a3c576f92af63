import { mergeClasses } from '@fluentui/react-components';
import { cellName } from '../../grid/address';
import { cellAt, contains, type Area, type CellGrid } from '../../grid/cell-grid';
import type { HighlightTone } from '../../grid/highlight';
import { decodedTexts } from '../present/decoded';
import { usePane } from '../views/pane-context';
import { cellText } from './cell-text';
import { drawnArea, sizeOf, type Layout } from './layout';
import { useSheetStyles } from './SheetView.styles';

export interface GridProps {
  readonly grid: CellGrid;
  readonly date1904: boolean;
}

export interface RowProps extends GridProps {
  readonly row: number;
  readonly layout: Layout;
}

interface GridCellProps extends RowProps {
  readonly column: number;
  /** Where the columns begin, right of the row numbers. */
  readonly offset: number;
}

/** One cell as a reader expects it: text of an older encoding as it was read, marked as such. */
export function GridCell({ grid, row, column, layout, date1904, offset }: GridCellProps) {
  const { state, session, t } = usePane();
  const styles = useSheetStyles();
  const area = drawnArea(grid, row, column);
  if (area === undefined) return null;
  const width = sizeOf(layout.columnEdges, area.left, area.right);
  if (width === 0) return null;
  const name = cellName(row, column);
  const cell = cellAt(grid, row, column);
  const tone = toneAt(state.painted, { sheet: grid.sheet, row, column });
  const decoded = decodedTexts(grid).get(name);
  const isSelected = state.selection?.sheet === grid.sheet && state.selection.cell === name;
  return (
    <div
      role="gridcell"
      aria-colindex={column + 1}
      aria-selected={isSelected}
      data-cell={name}
      data-tone={tone}
      title={decoded === undefined ? undefined : t('sheet.decoded', { encoding: decoded.from })}
      className={mergeClasses(
        styles.cell,
        typeof cell?.value === 'number' && styles.number,
        cell?.bold && styles.bold,
        decoded !== undefined && styles.decoded,
        tone === undefined ? undefined : styles[tone],
        isSelected && styles.selected,
      )}
      style={{
        left: (layout.columnEdges[column] ?? 0) + offset,
        width,
        height: sizeOf(layout.rowEdges, area.top, area.bottom),
      }}
      onClick={() => void session.selected({ sheet: grid.sheet, cell: name })}
    >
      {decoded?.text ?? cellText(cell, date1904)}
    </div>
  );
}

type Painted = readonly { readonly sheet: string; readonly area: Area; readonly tone: HighlightTone }[];

interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

function toneAt(painted: Painted, { sheet, row, column }: Place): HighlightTone | undefined {
  return painted.find((one) => one.sheet === sheet && contains(one.area, row, column))?.tone;
}
