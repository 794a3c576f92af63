import { areaName, columnIndex, MAX_COLUMNS, MAX_ROWS, parseAreaName } from '../../../src/grid/address';
import type { Area } from '../../../src/grid/cell-grid';
import { invalidArgument } from '../errors';
import type { HostSheet } from '../model';

const LONGEST_ADDRESS = 8_192;

export const WHOLE_SHEET: Area = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

/** Ensures the area of an address as Office.js accepts it: `A1`, `$A$1:$B$2`, `C:D`, `3:4`, with or without a sheet. */
export function areaOf(address: unknown): Area {
  if (typeof address !== 'string') throw invalidArgument();
  const bare = address.slice(address.lastIndexOf('!') + 1);
  const area = parseAreaName(bare) ?? columnsOf(bare) ?? rowsOf(bare);
  if (!area)
    throw invalidArgument(`The argument is invalid or missing or has an incorrect format: ${address}`);
  return area;
}

function columnsOf(text: string): Area | undefined {
  const match = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(text);
  const left = columnIndex(match?.[1] ?? '');
  const right = columnIndex(match?.[2] ?? '');
  if (left === undefined || right === undefined) return undefined;
  return { top: 0, left: Math.min(left, right), bottom: MAX_ROWS - 1, right: Math.max(left, right) };
}

function rowsOf(text: string): Area | undefined {
  const match = /^\$?(\d{1,7}):\$?(\d{1,7})$/.exec(text);
  if (!match) return undefined;
  const [top, bottom] = [Number(match[1]) - 1, Number(match[2]) - 1];
  return { top: Math.min(top, bottom), left: 0, bottom: Math.max(top, bottom), right: MAX_COLUMNS - 1 };
}

/** Ensures the areas of a list such as `A1:B2,C5`. */
export function areasOf(addresses: unknown): Area[] {
  if (typeof addresses !== 'string' || addresses.length > LONGEST_ADDRESS) throw invalidArgument();
  return addresses.split(/[,;]/).map(areaOf);
}

/** Ensures an address as Excel writes it, cut at the length Excel cuts it. */
export function addressOf(sheet: HostSheet, areas: readonly Area[]): string {
  const name = /^[\p{L}_][\p{L}\d_.]*$/u.test(sheet.name)
    ? sheet.name
    : `'${sheet.name.replace(/'/g, "''")}'`;
  return areas
    .map((area) => `${name}!${areaName(area)}`)
    .join(',')
    .slice(0, LONGEST_ADDRESS);
}
