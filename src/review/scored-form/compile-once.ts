import type { CompileContext, Compiled } from '../../scoring-text/compiled';

export type Compile = (text: string, context: CompileContext) => Compiled;

/** Ensures each distinct text, with what stands around it, is compiled once: a hundred units share one form. */
export function compileOnce(compile: Compile): Compile {
  const known = new Map<string, Compiled>();
  return (text, context) => {
    const { maximum = '', name = '', heading = '', siblings = [] } = context;
    const key = JSON.stringify([text, maximum, name, heading, siblings]);
    const compiled = known.get(key) ?? compile(text, context);
    known.set(key, compiled);
    return compiled;
  };
}
