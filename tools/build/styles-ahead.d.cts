/** Ensures the module that stands in for a file of styles, its rules worked out. */
declare function stylesAhead(this: { readonly resourcePath: string }, source: string): string;
export = stylesAhead;
