import stylesAhead from '../../../tools/build/styles-ahead.cjs';

const HEAD = "import { makeStyles, tokens } from '@fluentui/react-components';";

function ahead(source: string): string {
  return stylesAhead.call({ resourcePath: 'some.styles.ts' }, source);
}

test('rules stand ready in what is built, by the same names', () => {
  const styles = "{ root: { color: tokens.colorNeutralForeground1, ':hover': { margin: 0 } } }";
  const built = ahead(`${HEAD}\nexport const useSome = makeStyles(${styles});`);
  expect(built).toContain('export const useSome = __styles({"root":{');
  expect(built).toContain('{color:var(--colorNeutralForeground1);}');
  expect(built).toContain(':hover{margin:0;}');
  expect(built).not.toContain('makeStyles');
});

test('a file that needs more than the library is refused by name, not built wrong', () => {
  expect(() => ahead(`${HEAD}\nimport { width } from './width';\nexport const useSome = width;`)).toThrow(
    /some\.styles\.ts may import nothing but .*: \.\/width/,
  );
});
