import { spawnSync } from 'node:child_process';

/** One way of turning text into markup or a program on each line, with the rule that refuses it. */
const FAULTS = [
  ['no-restricted-syntax', 'export const A = () => <p dangerouslySetInnerHTML={{ __html: name }} />;'],
  ['no-restricted-syntax', 'export const draw = (at: Element) => { at.innerHTML = name; };'],
  [
    'no-restricted-syntax',
    'export const add = (at: Element) => { at.insertAdjacentHTML("beforeend", name); };',
  ],
  ['no-restricted-syntax', 'document.write(name);'],
  ['no-eval', 'export const run = (text: string) => eval(text);'],
  ['no-new-func', 'export const make = (text: string) => new Function(text);'],
] as const;

interface Linted {
  readonly messages: readonly { readonly ruleId: string | null; readonly line: number }[];
}

test('the linter refuses every way of turning text of a sheet into markup or a program', () => {
  const input = FAULTS.map(([, code]) => code).join('\n');
  const linter = ['node_modules/eslint/bin/eslint.js', '--stdin', '--format', 'json'];
  const { stdout } = spawnSync(
    process.execPath,
    [...linter, '--stdin-filename', 'src/taskpane/views/a.tsx'],
    { input, encoding: 'utf8' },
  );
  const [linted] = JSON.parse(stdout) as Linted[];
  const found = (linted?.messages ?? []).map(({ ruleId, line }) => `${String(line)} ${String(ruleId)}`);
  expect(found).toEqual(expect.arrayContaining(FAULTS.map(([rule], at) => `${String(at + 1)} ${rule}`)));
}, 120_000);
