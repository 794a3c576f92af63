/** Ensures XML written without a prefix in the vocabulary of a part whose elements carry one, e.g. `x:`. */
export function withPrefix(xml: string, prefix: string): string {
  if (prefix === '') return xml;
  return xml.replace(
    /<(\/?)([A-Za-z])/g,
    (_all, slash: string, letter: string) => `<${slash}${prefix}${letter}`,
  );
}
