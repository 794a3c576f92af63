import type { Area } from '../../../src/grid/cell-grid';
import { accessDenied, invalidArgument, invalidOperation, NotImplemented } from '../errors';
import { NULL_REF, refTo, type Definition, type Ref, type Run } from '../host-object';
import type { HostSheet } from '../model';
import { areaOf, areasOf, WHOLE_SHEET } from './addresses';
import { CHARTS } from './charts';
import { NAMES } from './names';
import { RANGE_AREAS } from './range-areas';
import { rangeRef, usedArea } from './range';
import { TABLES } from './tables';

export function sheetRef(sheet: HostSheet): Ref {
  return refTo(WORKSHEET, sheet);
}

/** Ensures a name Excel accepts: 1–31 characters, none of `\ / ? * [ ] :`, no apostrophe at an end, not taken. */
export function checkSheetName(name: unknown, run: Run, self?: HostSheet): string {
  const text = String(name);
  const taken = run.workbook.sheets.some(
    (one) => one !== self && one.name.toLowerCase() === text.toLowerCase(),
  );
  if (text === '' || text.length > 31 || /[\\/?*[\]:]/.test(text) || /^'|'$/.test(text) || taken) {
    throw invalidArgument('The sheet name is not valid or already taken.');
  }
  return text;
}

export function refuseStructure(run: Run): void {
  if (run.workbook.structureProtected) throw accessDenied();
}

function visibleSheets(run: Run): HostSheet[] {
  return run.workbook.sheets.filter((one) => one.visibility === 'visible');
}

function show(self: HostSheet, value: unknown, run: Run): void {
  refuseStructure(run);
  const visibility = ({ Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const)[
    value as 'Visible' | 'Hidden' | 'VeryHidden'
  ];
  const isLast = visibility !== 'visible' && visibleSheets(run).every((one) => one === self);
  if (isLast) throw invalidOperation('A workbook must contain at least one visible sheet.');
  self.visibility = visibility;
}

function remove(self: HostSheet, run: Run): void {
  refuseStructure(run);
  if (self.visibility === 'veryHidden') throw invalidOperation();
  const isLast = visibleSheets(run).every((one) => one === self);
  if (isLast) throw invalidOperation('A workbook must contain at least one visible sheet.');
  run.workbook.sheets = run.workbook.sheets.filter((one) => one !== self);
  run.workbook.tables = run.workbook.tables.filter((one) => one.sheetId !== self.id);
  run.workbook.names = run.workbook.names.filter((one) => one.sheet !== self.name);
}

function rename(self: HostSheet, value: unknown, run: Run): void {
  refuseStructure(run);
  const before = self.name;
  self.name = checkSheetName(value, run, self);
  run.workbook.names = run.workbook.names.map((one) =>
    one.sheet === before ? { ...one, sheet: self.name } : one,
  );
}

const PROTECTION: Definition<HostSheet> = {
  name: 'WorksheetProtection',
  scalars: { protected: (self) => self.protection !== null },
  methods: {
    protect: (self, [options]) => {
      if (self.protection) throw accessDenied();
      self.protection = (options ?? {}) as Record<string, boolean>;
    },
    unprotect: (self) => {
      if (!self.protection) throw accessDenied();
      self.protection = null;
    },
  },
};

const FREEZE: Definition<HostSheet> = {
  name: 'WorksheetFreezePanes',
  methods: {
    freezeAt: (self, [address]) => {
      self.freeze = areaOf(address);
    },
    freezeRows: (self, [count]) => {
      self.freeze = { top: 0, left: 0, bottom: Number(count) - 1, right: WHOLE_SHEET.right };
    },
    freezeColumns: (self, [count]) => {
      self.freeze = { top: 0, left: 0, bottom: WHOLE_SHEET.bottom, right: Number(count) - 1 };
    },
    unfreeze: (self) => {
      self.freeze = null;
    },
    getLocationOrNullObject: (self) => (self.freeze ? rangeRef(self, self.freeze) : NULL_REF),
  },
};

const AUTO_FILTER: Definition<HostSheet> = {
  name: 'AutoFilter',
  scalars: { enabled: (self) => self.filter !== null },
  methods: {
    apply: (self, [range]) => {
      self.filter = typeof range === 'string' ? areaOf(range) : (range as { self: { area: Area } }).self.area;
    },
    remove: (self) => {
      self.filter = null;
    },
    getRangeOrNullObject: (self) => (self.filter ? rangeRef(self, self.filter) : NULL_REF),
  },
};

const HEADER_FOOTER: Definition<HostSheet> = {
  name: 'HeaderFooter',
  scalars: { centerFooter: (self) => self.page.centerFooter },
  setters: {
    centerFooter: (self, value) => {
      self.page.centerFooter = String(value);
    },
  },
};

const HEADERS_FOOTERS: Definition<HostSheet> = {
  name: 'HeaderFooterGroup',
  links: { defaultForAllPages: (self) => refTo(HEADER_FOOTER, self) },
};

const PAGE_LAYOUT: Definition<HostSheet> = {
  name: 'PageLayout',
  scalars: {
    orientation: (self) => self.page.orientation,
    paperSize: (self) => self.page.paperSize,
    zoom: (self) => ({ horizontalFitToPages: self.page.fitToWidth }),
  },
  setters: {
    orientation: (self, value) => {
      self.page.orientation = String(value);
    },
    paperSize: (self, value) => {
      self.page.paperSize = String(value);
    },
    zoom: (self, value) => {
      self.page.fitToWidth = (value as { horizontalFitToPages?: number }).horizontalFitToPages ?? 0;
    },
  },
  links: { headersFooters: (self) => refTo(HEADERS_FOOTERS, self) },
  methods: {
    setPrintTitleRows: (self, [rows]) => {
      self.page.printTitleRows = String(rows);
    },
    getPrintTitleRowsOrNullObject: (self) =>
      self.page.printTitleRows === '' ? NULL_REF : rangeRef(self, areaOf(self.page.printTitleRows)),
  },
};

function usedRange(self: HostSheet, valuesOnly: unknown, run: Run): Area | undefined {
  return usedArea(self, run, valuesOnly === true);
}

export const WORKSHEET: Definition<HostSheet> = {
  name: 'Worksheet',
  id: (self) => self.id,
  scalars: {
    id: (self) => self.id,
    name: (self) => self.name,
    position: (self, run) => run.workbook.sheets.indexOf(self),
    visibility: (self) =>
      ({ visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' })[self.visibility],
  },
  setters: {
    name: rename,
    visibility: show,
    position: (self, value, run) => {
      refuseStructure(run);
      const others = run.workbook.sheets.filter((one) => one !== self);
      others.splice(Number(value), 0, self);
      run.workbook.sheets = others;
    },
  },
  links: {
    protection: (self) => refTo(PROTECTION, self),
    names: (self) => refTo(NAMES, { sheet: self }),
    tables: (self) => refTo(TABLES, { sheet: self }),
    freezePanes: (self) => refTo(FREEZE, self),
    pageLayout: (self) => refTo(PAGE_LAYOUT, self),
    autoFilter: (self) => refTo(AUTO_FILTER, self),
    charts: (self) => refTo(CHARTS, self),
  },
  methods: {
    getRange: (self, [address]) => rangeRef(self, isAbsent(address) ? WHOLE_SHEET : areaOf(address)),
    getRanges: (self, [addresses]) => {
      if (isAbsent(addresses)) throw new NotImplemented('Worksheet.getRanges() of the whole sheet');
      return refTo(RANGE_AREAS, { sheet: self, areas: areasOf(addresses) });
    },
    getUsedRange: (self, [valuesOnly], run) =>
      rangeRef(self, usedRange(self, valuesOnly, run) ?? { top: 0, left: 0, bottom: 0, right: 0 }),
    getUsedRangeOrNullObject: (self, [valuesOnly], run) => {
      const area = usedRange(self, valuesOnly, run);
      return area ? rangeRef(self, area) : NULL_REF;
    },
    activate: (self, _args, run) => {
      if (self.visibility !== 'visible') throw invalidOperation('A hidden sheet cannot be activated.');
      run.workbook.activeSheetId = self.id;
    },
    delete: (self, _args, run) => {
      remove(self, run);
    },
  },
};

/** The client library sends null for an argument left out. */
function isAbsent(argument: unknown): boolean {
  return argument === undefined || argument === null;
}
