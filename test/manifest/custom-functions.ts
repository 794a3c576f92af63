import { allNamed, child, type Element } from './xml-tree';

/** Children of the extension point, in the order of its schema ("ExtensionPoint", CustomFunctions). */
const CHILDREN = ['Script', 'Page', 'Metadata', 'Namespace'];

/** Ensures a sentence for everything that would keep Excel from knowing the custom functions. */
export function customFunctionMistakes(root: Element): string[] {
  const points = allNamed(root, 'ExtensionPoint').filter((one) => typeOf(one) === 'CustomFunctions');
  const [point] = points;
  if (point === undefined) return ['there is no extension point for custom functions'];
  const found = point.children.map(({ name }) => name);
  const misplaced = allNamed(root, 'DesktopFormFactor').some(({ children }) => children.includes(point));
  return [
    ...(points.length > 1 ? ['custom functions have two extension points'] : []),
    ...(misplaced ? ['custom functions belong into <AllFormFactors>'] : []),
    ...(found.join() === CHILDREN.join()
      ? []
      : [`custom functions hold ${found.join()}, not ${CHILDREN.join()}`]),
    ...namespaceMistakes(root, child(point, 'Namespace')),
  ];
}

function typeOf({ attributes }: Element): string {
  return attributes['xsi:type'] ?? '';
}

/** What is typed before the dot: letters, digits, dots and underscores, the same in every language. */
function namespaceMistakes(root: Element, namespace: Element | undefined): string[] {
  const string = allNamed(root, 'String').find(
    ({ attributes }) => attributes.id === namespace?.attributes.resid,
  );
  const words = [string, ...(string?.children ?? [])].map(
    (one) => one?.attributes.DefaultValue ?? one?.attributes.Value ?? '',
  );
  const bad = words.filter((word) => !/^[A-Za-z][A-Za-z0-9_.]{0,31}$/.test(word));
  const differs = new Set(words).size > 1;
  return [
    ...bad.map((word) => `“${word}” cannot stand before a function’s name`),
    ...(differs ? ['a formula would not work in another language: its namespace is translated'] : []),
  ];
}
