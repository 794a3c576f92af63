import { accessDenied, invalidArgument } from '../errors';
import { refTo, type Definition, type Run } from '../host-object';
import type { Look } from '../model';
import { restyle, shared, type Cells } from './cells';

type Key =
  | 'wrapText'
  | 'horizontal'
  | 'vertical'
  | 'indent'
  | 'fontName'
  | 'fontSize'
  | 'fontColor'
  | 'bold'
  | 'italic';

const read =
  (key: Key) =>
  (self: Cells, run: Run): unknown =>
    shared(self, run.workbook, (look) => look[key]);

function write(key: Key): (self: Cells, value: unknown, run: Run) => void {
  return (self, value, run) => {
    if (value === null) return;
    restyle(self, run, (look) => Object.assign(look, { [key]: value }));
  };
}

const FONT: Definition<Cells> = {
  name: 'RangeFont',
  scalars: {
    name: read('fontName'),
    size: read('fontSize'),
    color: read('fontColor'),
    bold: read('bold'),
    italic: read('italic'),
  },
  setters: {
    name: write('fontName'),
    size: write('fontSize'),
    color: write('fontColor'),
    bold: write('bold'),
    italic: write('italic'),
  },
};

const FILL: Definition<Cells> = {
  name: 'RangeFill',
  scalars: { color: (self, run) => shared(self, run.workbook, (look) => look.fill) },
  setters: {
    color: (self, value, run) => {
      restyle(self, run, (look) => {
        look.fill = String(value);
      });
    },
  },
  methods: {
    clear: (self, _args, run) => {
      restyle(self, run, (look) => {
        look.fill = '#FFFFFF';
      });
    },
  },
};

const PROTECTION: Definition<Cells> = {
  name: 'FormatProtection',
  scalars: { locked: (self, run) => shared(self, run.workbook, (look) => look.locked) },
};

interface Border {
  readonly cells: Cells;
  readonly edge: string;
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'];

const BORDER: Definition<Border> = {
  name: 'RangeBorder',
  setters: {
    style: (self, value, run) => {
      drawBorder(self, run, { style: String(value) });
    },
    color: (self, value, run) => {
      drawBorder(self, run, { color: String(value) });
    },
  },
};

/** The host keeps a border per cell and edge name, as set; it does not resolve neighbours. */
function drawBorder({ cells, edge }: Border, run: Run, change: { style?: string; color?: string }): void {
  restyle(cells, run, (look) => {
    look.borders[edge] = {
      style: 'None',
      color: '#000000',
      weight: 'Thin',
      ...look.borders[edge],
      ...change,
    };
  });
}

const BORDERS: Definition<Cells> = {
  name: 'RangeBorderCollection',
  methods: { getItem: (cells, [edge]) => borderOf(cells, edge) },
  item: (cells, edge) => borderOf(cells, edge),
};

function borderOf(cells: Cells, edge: unknown): ReturnType<typeof refTo> {
  if (!EDGES.includes(String(edge))) throw invalidArgument();
  return refTo(BORDER, { cells, edge: String(edge) });
}

function sizes(cells: Cells, kind: 'columns' | 'rows'): { map: Map<number, number>; lines: number[] } {
  const lines = cells.areas.flatMap((area) => {
    const [from, to] = kind === 'columns' ? [area.left, area.right] : [area.top, area.bottom];
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
  return { map: kind === 'columns' ? cells.sheet.columnWidths : cells.sheet.rowHeights, lines };
}

/** Points, as Office.js counts both. */
export const STANDARD = { columns: 48, rows: 15 };

function readSize(cells: Cells, kind: 'columns' | 'rows'): number | null {
  const { map, lines } = sizes(cells, kind);
  const found = new Set(lines.map((line) => map.get(line) ?? STANDARD[kind]));
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function writeSize(cells: Cells, kind: 'columns' | 'rows', value: unknown): void {
  const allowed = kind === 'columns' ? 'allowFormatColumns' : 'allowFormatRows';
  if (cells.sheet.protection && cells.sheet.protection[allowed] !== true) throw accessDenied();
  const { map, lines } = sizes(cells, kind);
  for (const line of lines) map.set(line, Number(value));
}

export const FORMAT: Definition<Cells> = {
  name: 'RangeFormat',
  scalars: {
    wrapText: read('wrapText'),
    horizontalAlignment: read('horizontal'),
    verticalAlignment: read('vertical'),
    indentLevel: read('indent'),
    columnWidth: (self) => readSize(self, 'columns'),
    rowHeight: (self) => readSize(self, 'rows'),
  },
  setters: {
    wrapText: write('wrapText'),
    horizontalAlignment: write('horizontal'),
    verticalAlignment: write('vertical'),
    indentLevel: write('indent'),
    columnWidth: (self, value) => {
      writeSize(self, 'columns', value);
    },
    rowHeight: (self, value) => {
      writeSize(self, 'rows', value);
    },
  },
  links: {
    font: (self) => refTo(FONT, self),
    fill: (self) => refTo(FILL, self),
    protection: (self) => refTo(PROTECTION, self),
    borders: (self) => refTo(BORDERS, self),
  },
};

/** How `getCellProperties` names a look, per option asked for. */
export function cellProperties(look: Look, asked: unknown): Record<string, unknown> {
  const { borders, ...others } = asked as Record<string, unknown>;
  const picked = pickFrom(
    {
      font: {
        name: look.fontName,
        size: look.fontSize,
        color: look.fontColor,
        bold: look.bold,
        italic: look.italic,
      },
      fill: { color: look.fill },
      protection: { locked: look.locked, formulaHidden: false },
      wrapText: look.wrapText,
      horizontalAlignment: look.horizontal,
      verticalAlignment: look.vertical,
      indentLevel: look.indent,
    },
    others,
  );
  return borders === undefined ? picked : { ...picked, borders: bordersOf(look, borders) };
}

/** How cell properties call the edges of a cell. */
const SIDES: Readonly<Record<string, string>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
  horizontal: 'InsideHorizontal',
  vertical: 'InsideVertical',
};

/** What is asked of borders is asked of each: the option names what of a border, not which. */
function bordersOf(look: Look, asked: unknown): Record<string, unknown> {
  const sides = Object.entries(SIDES).map(([side, edge]) => {
    const border = { style: 'None', color: '#000000', weight: 'Thin', ...look.borders[edge] };
    return [side, pickFrom(border, asked)] as const;
  });
  return Object.fromEntries(sides);
}

/** Ensures only what was asked for: `true` takes the whole, an object goes deeper. */
export function pickFrom(source: Readonly<Record<string, unknown>>, asked: unknown): Record<string, unknown> {
  const picked: Record<string, unknown> = {};
  for (const [key, wanted] of Object.entries(asked as Record<string, unknown>)) {
    if (!(key in source)) throw invalidArgument(`unknown property option ${key}`);
    if (wanted === false) continue;
    picked[key] = wanted === true ? source[key] : pickFrom(source[key] as Record<string, unknown>, wanted);
  }
  return picked;
}

/** Ensures a look changed as `setCellProperties` says. */
export function applyProperties(look: Look, format: unknown): void {
  const given = format as {
    font?: { name?: string; size?: number; color?: string; bold?: boolean; italic?: boolean };
    fill?: { color?: string };
    borders?: Record<string, { style: string }>;
    wrapText?: boolean;
    horizontalAlignment?: string;
    verticalAlignment?: string;
    indentLevel?: number;
  };
  look.fontName = given.font?.name ?? look.fontName;
  look.fontSize = given.font?.size ?? look.fontSize;
  look.fontColor = given.font?.color ?? look.fontColor;
  look.bold = given.font?.bold ?? look.bold;
  look.italic = given.font?.italic ?? look.italic;
  look.fill = given.fill?.color ?? look.fill;
  look.wrapText = given.wrapText ?? look.wrapText;
  look.horizontal = given.horizontalAlignment ?? look.horizontal;
  look.vertical = given.verticalAlignment ?? look.vertical;
  look.indent = given.indentLevel ?? look.indent;
  for (const [side, { style }] of Object.entries(given.borders ?? {})) {
    const edge = SIDES[side] ?? side;
    if (style === 'None') Reflect.deleteProperty(look.borders, edge);
    else look.borders[edge] = { style, color: '#000000', weight: 'Thin' };
  }
}
