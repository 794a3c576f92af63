import { itemNotFound } from '../errors';
import { NULL_REF, refTo, type Definition, type Ref, type Run } from '../host-object';
import type { HostSheet, HostTable } from '../model';
import { rangeRef } from './range';
import { sheetRef } from './worksheet';

function homeOf(table: HostTable, run: Run): HostSheet {
  const sheet = run.workbook.sheets.find((one) => one.id === table.sheetId);
  if (!sheet) throw itemNotFound();
  return sheet;
}

const TABLE: Definition<HostTable> = {
  name: 'Table',
  id: (self) => self.name,
  scalars: { name: (self) => self.name, id: (self) => self.name },
  links: { worksheet: (self, run) => sheetRef(homeOf(self, run)) },
  methods: { getRange: (self, _args, run) => rangeRef(homeOf(self, run), self.area) },
};

/** All tables, or those of one sheet. */
export interface TableScope {
  readonly sheet: HostSheet | undefined;
}

function inScope({ sheet }: TableScope, run: Run): HostTable[] {
  return run.workbook.tables.filter((one) => sheet === undefined || one.sheetId === sheet.id);
}

function find(scope: TableScope, key: unknown, run: Run): Ref {
  const table = inScope(scope, run).find((one) => one.name.toLowerCase() === String(key).toLowerCase());
  return table ? refTo(TABLE, table) : NULL_REF;
}

export const TABLES: Definition<TableScope> = {
  name: 'TableCollection',
  items: (scope, run) => inScope(scope, run).map((table) => refTo(TABLE, table)),
  item: find,
  methods: { getItemOrNullObject: (scope, [key], run) => find(scope, key, run) },
};
