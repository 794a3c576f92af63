export { readForms } from './read-forms';
export type { ReadForms } from './read-forms';
export type { SheetProblem, SheetProblemCode } from './problems';
export type * from './form';
export { readAnswers } from './answers/read-answers';
export type { DeclaredAnswers } from './answers/read-answers';
