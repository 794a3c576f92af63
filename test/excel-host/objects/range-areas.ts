import { refTo, type Definition, type Ref } from '../host-object';
import { addressOf } from './addresses';
import type { Cells } from './cells';
import { CONDITIONAL_FORMATS } from './conditional-formats';
import { FORMAT } from './format';
import { rangeRef } from './range';

const AREAS: Definition<Cells> = {
  name: 'RangeCollection',
  items: ({ sheet, areas }): Ref[] => areas.map((area) => rangeRef(sheet, area)),
};

/** Several rectangles of one sheet. */
export const RANGE_AREAS: Definition<Cells> = {
  name: 'RangeAreas',
  scalars: {
    address: ({ sheet, areas }) => addressOf(sheet, areas),
    areaCount: ({ areas }) => areas.length,
  },
  links: {
    areas: (self) => refTo(AREAS, self),
    format: (self) => refTo(FORMAT, self),
    conditionalFormats: (self) => refTo(CONDITIONAL_FORMATS, self),
  },
};
