import type { CompileContext, Compiled } from '../../scoring-text/compiled';

export type Compile = (text: string, context: CompileContext) => Compiled;

interface Known {
  readonly context: CompileContext;
  readonly compiled: Compiled;
}

/** Ensures each distinct text, with what stands around it, is compiled once: a hundred units share one form. */
export function compileOnce(compile: Compile): Compile {
  const byText = new Map<string, Known[]>();
  return (text, context) => {
    const known = byText.get(text) ?? [];
    const same = known.find((each) => isSameContext(each.context, context));
    if (same !== undefined) return same.compiled;
    const compiled = compile(text, context);
    byText.set(text, [...known, { context, compiled }]);
    return compiled;
  };
}

/** Compared field by field: a key of all the words around an item would cost more than reading most texts. */
function isSameContext(a: CompileContext, b: CompileContext): boolean {
  const [{ siblings: left = [] }, { siblings: right = [] }] = [a, b];
  return (
    a.maximum === b.maximum &&
    a.name === b.name &&
    a.heading === b.heading &&
    left.length === right.length &&
    left.every((text, index) => text === right[index])
  );
}
