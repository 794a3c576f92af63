import { accessDenied, itemNotFound, NotImplemented } from '../errors';
import { NULL_REF, refTo, type Definition, type Ref } from '../host-object';
import { intersects, type HostConditionalFormat, type HostSheet } from '../model';
import type { Cells } from './cells';
import { RANGE_AREAS } from './range-areas';

interface Self {
  readonly sheet: HostSheet;
  readonly format: HostConditionalFormat;
}

const RULE: Definition<HostConditionalFormat> = {
  name: 'ConditionalFormatRule',
  scalars: { formula: (self) => self.formula },
  setters: {
    formula: (self, value) => {
      self.formula = String(value);
    },
  },
};

const FILL: Definition<HostConditionalFormat> = {
  name: 'ConditionalRangeFill',
  scalars: { color: (self) => self.fill },
  setters: {
    color: (self, value) => {
      self.fill = String(value);
    },
  },
};

const FONT: Definition<HostConditionalFormat> = {
  name: 'ConditionalRangeFont',
  scalars: { color: (self) => self.fontColor, bold: (self) => self.bold },
  setters: {
    color: (self, value) => {
      self.fontColor = String(value);
    },
    bold: (self, value) => {
      self.bold = value === true;
    },
  },
};

const RANGE_FORMAT: Definition<HostConditionalFormat> = {
  name: 'ConditionalRangeFormat',
  links: { fill: (self) => refTo(FILL, self), font: (self) => refTo(FONT, self) },
};

const CUSTOM: Definition<HostConditionalFormat> = {
  name: 'CustomConditionalFormat',
  links: { rule: (self) => refTo(RULE, self), format: (self) => refTo(RANGE_FORMAT, self) },
};

function custom({ format }: Self): Ref {
  return format.type === 'Custom' ? refTo(CUSTOM, format) : NULL_REF;
}

const CONDITIONAL_FORMAT: Definition<Self> = {
  name: 'ConditionalFormat',
  id: ({ format }) => format.id,
  scalars: {
    id: ({ format }) => format.id,
    type: ({ format }) => format.type,
    priority: ({ sheet, format }) => sheet.conditionalFormats.indexOf(format),
    stopIfTrue: ({ format }) => format.stopIfTrue,
  },
  setters: {
    stopIfTrue: ({ format }, value) => {
      format.stopIfTrue = value === true;
    },
  },
  links: {
    custom: (self) => {
      const ref = custom(self);
      if (ref.isNull) throw itemNotFound();
      return ref;
    },
    customOrNullObject: custom,
  },
  methods: {
    getRanges: ({ sheet, format }) => refTo(RANGE_AREAS, { sheet, areas: format.areas }),
    delete: ({ sheet, format }) => {
      refuseProtected(sheet);
      sheet.conditionalFormats = sheet.conditionalFormats.filter((one) => one !== format);
    },
  },
};

function refuseProtected(sheet: HostSheet): void {
  if (sheet.protection && sheet.protection.allowFormatCells !== true) throw accessDenied();
}

function touching({ sheet, areas }: Cells): HostConditionalFormat[] {
  return sheet.conditionalFormats.filter((format) =>
    format.areas.some((area) => areas.some((mine) => intersects(area, mine))),
  );
}

function find(self: Cells, id: unknown): Ref {
  const format = touching(self).find((one) => one.id === id);
  return format ? refTo(CONDITIONAL_FORMAT, { sheet: self.sheet, format }) : NULL_REF;
}

export const CONDITIONAL_FORMATS: Definition<Cells> = {
  name: 'ConditionalFormatCollection',
  items: (self) => touching(self).map((format) => refTo(CONDITIONAL_FORMAT, { sheet: self.sheet, format })),
  item: find,
  methods: {
    getItemOrNullObject: (self, [id]) => find(self, id),
    add: (self, [type], run) => {
      if (type !== 'Custom') throw new NotImplemented(`conditionalFormats.add("${String(type)}")`);
      refuseProtected(self.sheet);
      const format: HostConditionalFormat = {
        id: `{cf-${String(run.workbook.nextId++).padStart(8, '0')}}`,
        type: 'Custom',
        areas: [...self.areas],
        formula: '',
        fill: '',
        fontColor: '',
        bold: false,
        stopIfTrue: false,
      };
      // A new rule is evaluated first.
      self.sheet.conditionalFormats.unshift(format);
      return refTo(CONDITIONAL_FORMAT, { sheet: self.sheet, format });
    },
  },
};
