import type { Look } from './xlsx/model';

/** The looks of an office's score sheet: Times New Roman 13, thin borders, grey fields. */
const cell: Look = { border: true, up: 'center', wrap: true };

export const LOOKS = {
  letterhead: { across: 'center' },
  letterheadBold: { across: 'center', bold: true },
  motto: { across: 'center', bold: true, underline: true },
  title: { across: 'center', bold: true, size: 15 },
  subtitle: { across: 'center', italic: true },
  header: { ...cell, across: 'center', bold: true, fill: 'D9E2F3' },
  columnNumber: { ...cell, across: 'center', italic: true, size: 11 },
  code: { ...cell, across: 'center', format: '@' },
  text: { ...cell, across: 'left' },
  small: { ...cell, across: 'left', size: 12 },
  maximum: { ...cell, across: 'center' },
  points: { ...cell, across: 'center', format: '0.00' },
  declared: { ...cell, across: 'left', format: '@' },
  figure: { ...cell, across: 'right', format: '#,##0' },
  day: { ...cell, across: 'left', format: 'dd/mm/yyyy' },
  place: { across: 'center', italic: true },
  signature: { across: 'center', bold: true },
} as const satisfies Record<string, Look>;

const FIELD: Look = { bold: true, fill: 'E7E6E6' };
const GROUP: Look = { bold: true };
const INPUT: Look = { italic: true, size: 12 };

export const asField = (look: Look): Look => ({ ...look, ...FIELD });
export const asGroup = (look: Look): Look => ({ ...look, ...GROUP });
export const asInput = (look: Look): Look => ({ ...look, ...INPUT });
