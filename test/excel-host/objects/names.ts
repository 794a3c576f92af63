import type { DefinedName } from '../../../src/grid/cell-grid';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../errors';
import { NULL_REF, refTo, type Definition, type Ref, type Run } from '../host-object';
import type { HostSheet } from '../model';

interface Named {
  readonly name: string;
  readonly scope: string | undefined;
}

function recordOf(self: Named, run: Run): DefinedName {
  const found = run.workbook.names.find((one) => one.name === self.name && one.sheet === self.scope);
  if (!found) throw itemNotFound();
  return found;
}

function replace(self: Named, run: Run, change: Partial<DefinedName>): void {
  const old = recordOf(self, run);
  run.workbook.names = run.workbook.names.map((one) => (one === old ? { ...one, ...change } : one));
}

const NAMED_ITEM: Definition<Named> = {
  name: 'NamedItem',
  id: ({ name }) => name,
  scalars: {
    name: ({ name }) => name,
    formula: (self, run) => `=${recordOf(self, run).refersTo}`,
    visible: (self, run) => recordOf(self, run).hidden !== true,
    scope: ({ scope }) => (scope === undefined ? 'Workbook' : 'Worksheet'),
  },
  setters: {
    visible: (self, value, run) => {
      replace(self, run, { hidden: value !== true });
    },
    formula: (self, value, run) => {
      replace(self, run, { refersTo: String(value).replace(/^=/, '') });
    },
  },
  methods: {
    delete: (self, _args, run) => {
      const old = recordOf(self, run);
      run.workbook.names = run.workbook.names.filter((one) => one !== old);
    },
  },
};

/** The names of the workbook, or of one sheet. */
export interface Scope {
  readonly sheet: HostSheet | undefined;
}

function inScope({ sheet }: Scope, run: Run): DefinedName[] {
  return run.workbook.names.filter((one) => one.sheet === sheet?.name);
}

function find(scope: Scope, key: unknown, run: Run): Ref {
  const wanted = String(key).toLowerCase();
  const found = inScope(scope, run).find((one) => one.name.toLowerCase() === wanted);
  return found ? refTo(NAMED_ITEM, { name: found.name, scope: found.sheet }) : NULL_REF;
}

export const NAMES: Definition<Scope> = {
  name: 'NamedItemCollection',
  items: (scope, run) =>
    inScope(scope, run).map((one) => refTo(NAMED_ITEM, { name: one.name, scope: one.sheet })),
  item: find,
  methods: {
    getItemOrNullObject: (scope, [key], run) => find(scope, key, run),
    add: (scope, [name, reference], run) => {
      const text = String(name);
      if (!/^[\p{L}_\\][\p{L}\d_.\\?]{0,254}$/u.test(text) || /^[A-Z]{1,3}\d+$/i.test(text))
        throw invalidArgument();
      if (!find(scope, text, run).isNull) throw itemAlreadyExists();
      if (typeof reference !== 'string' || !reference.startsWith('=')) throw invalidArgument();
      const sheet = scope.sheet?.name;
      run.workbook.names = [
        ...run.workbook.names,
        { name: text, refersTo: reference.slice(1), ...(sheet === undefined ? {} : { sheet }) },
      ];
      return refTo(NAMED_ITEM, { name: text, scope: sheet });
    },
  },
};
