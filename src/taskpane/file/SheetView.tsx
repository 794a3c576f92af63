import { Select, mergeClasses } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { cellName, columnName, parseCellName } from '../../grid/address';
import { cellAt, type Area, type CellGrid } from '../../grid/cell-grid';
import { decodedTexts } from '../present/decoded';
import { usePane } from '../views/pane-context';
import { cellText } from './cell-text';
import { GridCell, type GridProps, type RowProps } from './GridCell';
import { drawnArea, layOut, sizeOf, visibleRows, type Layout } from './layout';
import { useSheetStyles } from './SheetView.styles';

const HEAD_HEIGHT = 22;
const HEAD_WIDTH = 40;
/** Rows drawn beyond the window, so that scrolling shows no gaps. */
const MORE_ROWS = 6;

/** The open workbook, read-only; what is selected here is explained in the pane, and the other way round. */
export function SheetView({ actions }: { readonly actions: ReactNode }) {
  const { state, t } = usePane();
  const styles = useSheetStyles();
  const { content, selection } = state;
  const visible = useMemo(
    () => (content?.sheets ?? []).filter((one) => one.visibility === 'visible'),
    [content],
  );
  const [chosen, setChosen] = useState<string>();
  useEffect(() => setChosen(selection?.sheet), [selection]);
  const grid = visible.find(({ sheet }) => sheet === chosen) ?? mainSheet(visible);
  return (
    <section className={styles.region} aria-label={t('sheet.region')}>
      <div className={styles.bar}>
        {visible.length > 1 ? (
          <Select
            size="small"
            aria-label={t('sheet.choose')}
            value={grid?.sheet ?? ''}
            onChange={(_event, { value }) => setChosen(value)}
          >
            {visible.map(({ sheet }) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </Select>
        ) : null}
        <Address grid={grid} />
        {actions}
      </div>
      {grid === undefined ? null : (
        <Grid key={grid.sheet} grid={grid} date1904={content?.date1904 ?? false} />
      )}
    </section>
  );
}

/** The sheet with most rows is the one a clerk means. */
function mainSheet(sheets: readonly CellGrid[]): CellGrid | undefined {
  return [...sheets].sort((a, b) => b.rowCount - a.rowCount)[0];
}

function Address({ grid }: { readonly grid: CellGrid | undefined }) {
  const { state, t } = usePane();
  const styles = useSheetStyles();
  const { selection } = state;
  const place = selection === undefined ? undefined : parseCellName(selection.cell);
  if (grid === undefined || place === undefined || selection?.sheet !== grid.sheet) {
    return <span className={styles.address} />;
  }
  const cell = cellAt(grid, place.row, place.column);
  const decoded = decodedTexts(grid).get(selection.cell);
  const value = decoded?.text ?? cellText(cell, state.content?.date1904 ?? false);
  const text = cell?.formula === undefined ? value : `=${cell.formula}`;
  const hint = decoded === undefined ? '' : ` (${t('sheet.decoded', { encoding: decoded.from })})`;
  return (
    <span className={styles.address} role="status">
      {t('sheet.cell', { cell: selection.cell })}: {text === '' ? t('sheet.empty') : text}
      {hint}
    </span>
  );
}

function Grid({ grid, date1904 }: GridProps) {
  const { state, session, t } = usePane();
  const styles = useSheetStyles();
  const layout = useMemo(() => layOut(grid, date1904), [grid, date1904]);
  const frame = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 800 });
  const selection = state.selection?.sheet === grid.sheet ? parseCellName(state.selection.cell) : undefined;
  const measure = (): void => {
    const { current } = frame;
    if (current !== null) setView({ top: current.scrollTop, height: current.clientHeight });
  };
  useEffect(() => {
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  useEffect(() => {
    if (selection !== undefined && frame.current !== null) bringIntoView(frame.current, layout, selection);
    // Scrolling follows the selection, not every drawing of the grid.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selection?.row, selection?.column, layout]);
  const move = (event: KeyboardEvent): void => {
    const next = moved(grid, selection ?? { row: 0, column: 0 }, event.key);
    if (next === undefined) return;
    event.preventDefault();
    void session.selected({ sheet: grid.sheet, cell: cellName(next.row, next.column) });
  };
  const { first, last } = visibleRows(layout, view.top, view.height);
  const rows = range(Math.max(0, first - MORE_ROWS), Math.min(grid.rowCount - 1, last + MORE_ROWS));
  return (
    <div
      ref={frame}
      className={styles.window}
      role="grid"
      aria-readonly
      aria-label={`${t('sheet.choose')} ${grid.sheet}`}
      aria-rowcount={grid.rowCount}
      aria-colcount={grid.columnCount}
      tabIndex={0}
      onScroll={measure}
      onKeyDown={move}
    >
      <div
        className={styles.canvas}
        role="presentation"
        style={{
          height: (layout.rowEdges.at(-1) ?? 0) + HEAD_HEIGHT,
          width: (layout.columnEdges.at(-1) ?? 0) + HEAD_WIDTH,
        }}
      >
        <Columns grid={grid} layout={layout} />
        {rows.map((row) => (
          <Row key={row} grid={grid} row={row} layout={layout} date1904={date1904} />
        ))}
        {mergesFromAbove(grid, rows[0] ?? 0, rows.at(-1) ?? 0).map((area) => (
          <Row key={`m${area.top}`} grid={grid} row={area.top} layout={layout} date1904={date1904} />
        ))}
      </div>
    </div>
  );
}

/** Rows above the window whose merged cells reach into it; each once. */
function mergesFromAbove(grid: CellGrid, first: number, last: number): Area[] {
  const reaching = grid.merges.filter(
    ({ top, bottom }) => top < first && bottom >= first && bottom <= last + first,
  );
  return [...new Map(reaching.map((area) => [area.top, area])).values()];
}

function range(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function Columns({ grid, layout }: { readonly grid: CellGrid; readonly layout: Layout }) {
  const styles = useSheetStyles();
  return (
    <div className={styles.heads} role="row" aria-rowindex={1}>
      {range(0, grid.columnCount - 1).map((column) => (
        <div
          key={column}
          role="columnheader"
          className={styles.head}
          style={{
            left: (layout.columnEdges[column] ?? 0) + HEAD_WIDTH,
            width: sizeOf(layout.columnEdges, column, column),
            height: HEAD_HEIGHT,
          }}
        >
          {columnName(column)}
        </div>
      ))}
    </div>
  );
}

function Row({ grid, row, layout, date1904 }: RowProps) {
  const styles = useSheetStyles();
  const top = (layout.rowEdges[row] ?? 0) + HEAD_HEIGHT;
  const height = sizeOf(layout.rowEdges, row, row);
  if (height === 0) return null;
  return (
    <div role="row" aria-rowindex={row + 1} style={{ position: 'absolute', top, left: 0, height }}>
      <div role="rowheader" className={mergeClasses(styles.head, styles.rowHead)} style={{ height }}>
        {row + 1}
      </div>
      {range(0, grid.columnCount - 1).map((column) => (
        <GridCell key={column} {...{ grid, row, column, layout, date1904, offset: HEAD_WIDTH }} />
      ))}
    </div>
  );
}

const MOVES: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-20, 0],
  PageDown: [20, 0],
};

/** The cell a key leads to, hidden rows and merged cells passed over; undefined for other keys. */
function moved(
  grid: CellGrid,
  from: { readonly row: number; readonly column: number },
  key: string,
): { row: number; column: number } | undefined {
  const move = MOVES[key];
  if (move === undefined) return undefined;
  const [down, right] = move;
  const step = { row: Math.sign(down), column: Math.sign(right) };
  let next = { row: from.row + down, column: from.column + right };
  const isInside = (): boolean =>
    next.row >= 0 && next.column >= 0 && next.row < grid.rowCount && next.column < grid.columnCount;
  const isShown = (): boolean =>
    !grid.hiddenRows.has(next.row) &&
    !grid.hiddenColumns.has(next.column) &&
    drawnArea(grid, next.row, next.column) !== undefined;
  while (isInside() && !isShown()) next = { row: next.row + step.row, column: next.column + step.column };
  return isInside() ? next : undefined;
}

function bringIntoView(
  frame: HTMLElement,
  { rowEdges, columnEdges }: Layout,
  { row, column }: { readonly row: number; readonly column: number },
): void {
  const [top, bottom] = [rowEdges[row] ?? 0, (rowEdges[row + 1] ?? 0) + HEAD_HEIGHT];
  const [left, right] = [columnEdges[column] ?? 0, (columnEdges[column + 1] ?? 0) + HEAD_WIDTH];
  if (top < frame.scrollTop || bottom > frame.scrollTop + frame.clientHeight) {
    frame.scrollTop = Math.max(0, top - frame.clientHeight / 3);
  }
  if (left < frame.scrollLeft || right > frame.scrollLeft + frame.clientWidth) {
    frame.scrollLeft = Math.max(0, right - frame.clientWidth);
  }
}
