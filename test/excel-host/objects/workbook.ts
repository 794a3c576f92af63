import { invalidOperation, NotImplemented } from '../errors';
import { NULL_REF, refTo, type Definition, type Ref, type Run } from '../host-object';
import { emptySheet, type HostWorkbook } from '../model';
import { COMMENTS } from './comments';
import { NAMES } from './names';
import { rangeRef } from './range';
import { TABLES } from './tables';
import { checkSheetName, refuseStructure, sheetRef } from './worksheet';

function findSheet(workbook: HostWorkbook, key: unknown): Ref {
  const wanted = String(key).toLowerCase();
  const found = workbook.sheets.find((one) => one.name.toLowerCase() === wanted || one.id === key);
  return found ? sheetRef(found) : NULL_REF;
}

function addSheet(workbook: HostWorkbook, name: unknown, run: Run): Ref {
  refuseStructure(run);
  const sheet = emptySheet(
    `{${String(workbook.nextId++).padStart(8, '0')}}`,
    checkSheetName(name ?? `Sheet${String(workbook.sheets.length + 1)}`, run),
  );
  workbook.sheets.push(sheet);
  return sheetRef(sheet);
}

function activeSheet(workbook: HostWorkbook): Ref {
  const found = workbook.sheets.find((one) => one.id === workbook.activeSheetId) ?? workbook.sheets[0];
  if (!found) throw invalidOperation();
  return sheetRef(found);
}

const subscribe =
  (event: string, on: boolean) =>
  (_self: HostWorkbook, _args: readonly unknown[], run: Run): void => {
    if (on) run.subscriptions.add(event);
    else run.subscriptions.delete(event);
  };

const WORKSHEETS: Definition<HostWorkbook> = {
  name: 'WorksheetCollection',
  items: (workbook) => workbook.sheets.map(sheetRef),
  item: findSheet,
  methods: {
    getItemOrNullObject: (workbook, [key]) => findSheet(workbook, key),
    getActiveWorksheet: activeSheet,
    add: (workbook, [name], run) => addSheet(workbook, name, run),
    _RegisterDataChangedEvent: subscribe('changed', true),
    _UnregisterDataChangedEvent: subscribe('changed', false),
    _RegisterSelectionChangedEvent: subscribe('selected', true),
    _UnregisterSelectionChangedEvent: subscribe('selected', false),
  },
};

const APPLICATION: Definition<HostWorkbook> = {
  name: 'Application',
  scalars: { calculationState: (workbook) => (workbook.calculationPending ? 'Pending' : 'Done') },
  methods: {
    suspendApiCalculationUntilNextSync: () => undefined,
    suspendScreenUpdatingUntilNextSync: () => undefined,
  },
};

const STYLE_FONT: Definition<HostWorkbook> = {
  name: 'RangeFont of a style',
  scalars: { name: (workbook) => workbook.normalLook.fontName },
};

const STYLE: Definition<HostWorkbook> = {
  name: 'Style',
  links: { font: (workbook) => refTo(STYLE_FONT, workbook) },
};

/** Only the style every workbook has; where Excel names it otherwise it is not found. */
const STYLES: Definition<HostWorkbook> = {
  name: 'StyleCollection',
  methods: {
    getItemOrNullObject: (workbook, [name]) => (name === 'Normal' ? refTo(STYLE, workbook) : NULL_REF),
  },
};

const RUNTIME: Definition<HostWorkbook> = {
  name: 'Runtime',
  scalars: { enableEvents: (_self, run) => run.settings.eventsEnabled },
  setters: {
    enableEvents: (_self, value, run) => {
      run.settings.eventsEnabled = value === true;
    },
  },
};

const PROTECTION: Definition<HostWorkbook> = {
  name: 'WorkbookProtection',
  scalars: { protected: (workbook) => workbook.structureProtected },
};

const FUNCTION_RESULT: Definition<number> = {
  name: 'FunctionResult',
  scalars: { value: (self) => self },
};

const FUNCTIONS: Definition<HostWorkbook> = {
  name: 'Functions',
  methods: {
    date: (workbook, [year, month, day]) => {
      if (typeof year !== 'number' || typeof month !== 'number' || typeof day !== 'number') {
        throw new NotImplemented('functions.date() of ranges');
      }
      const days = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569;
      return refTo(FUNCTION_RESULT, workbook.date1904 ? days - 1_462 : days);
    },
  },
};

export const WORKBOOK: Definition<HostWorkbook> = {
  name: 'Workbook',
  scalars: { readOnly: (workbook) => workbook.readOnly },
  links: {
    worksheets: (workbook) => refTo(WORKSHEETS, workbook),
    names: () => refTo(NAMES, { sheet: undefined }),
    tables: () => refTo(TABLES, { sheet: undefined }),
    application: (workbook) => refTo(APPLICATION, workbook),
    protection: (workbook) => refTo(PROTECTION, workbook),
    functions: (workbook) => refTo(FUNCTIONS, workbook),
    styles: (workbook) => refTo(STYLES, workbook),
    comments: () => refTo(COMMENTS, null),
    runtime: (workbook) => refTo(RUNTIME, workbook),
  },
  methods: {
    getSelectedRange: (workbook) => {
      const sheet = workbook.sheets.find((one) => one.id === workbook.activeSheetId);
      return sheet ? rangeRef(sheet, workbook.selection) : NULL_REF;
    },
    _RemoveReference: (_workbook, [reference], run) => {
      run.kept.delete(String(reference));
    },
  },
};
