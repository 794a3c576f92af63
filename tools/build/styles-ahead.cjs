const { resolveStyleRulesForSlots } = require('@griffel/core');
const { transformSync } = require('@swc/core');

const LIBRARY = '@fluentui/react-components';

/**
 * Webpack loader for `*.styles.ts`: works the rules out while the product is built, as Fluent does for its own, so that
 * the first screen only inserts them. Such a file holds nothing but `makeStyles` over `tokens`.
 */
module.exports = function stylesAhead(source) {
  const ready = Object.entries(stylesOf(source, this.resourcePath)).map(([name, styles]) => {
    const [classes, rules] = resolveStyleRulesForSlots(styles);
    return `export const ${name} = __styles(${JSON.stringify(classes)}, ${JSON.stringify(rules)});`;
  });
  return [`import { __styles } from '${LIBRARY}';`, ...ready].join('\n');
};

/** Ensures what each exported hook is made of, by its name. */
function stylesOf(source, filename) {
  const { code } = transformSync(source, {
    filename,
    swcrc: false,
    module: { type: 'commonjs' },
    jsc: { parser: { syntax: 'typescript' }, target: 'es2020' },
  });
  const made = {};
  new Function('exports', 'require', code)(made, (name) => {
    if (name !== LIBRARY) throw new Error(`${filename} may import nothing but ${LIBRARY}: ${name}`);
    return { makeStyles: (styles) => styles, tokens: require(LIBRARY).tokens };
  });
  return made;
}
