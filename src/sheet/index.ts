export { readForms } from './read-forms';
export type { ReadForms } from './read-forms';
export type { SheetProblem, SheetProblemCode } from './problems';
export type * from './form';
