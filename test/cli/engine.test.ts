import { execFileSync } from 'node:child_process';
import { compileLess, ENGINE_FLAG } from '../../src/cli/engine';

test('the engine knows what it is asked for, under that name and as a number', () => {
  const known = execFileSync(process.execPath, ['--v8-options'], { encoding: 'utf8' });
  const [name = '', value = ''] = ENGINE_FLAG.split('=');
  expect(known).toMatch(new RegExp(`^ *${name} .*\\n +type: int`, 'm'));
  expect(value).toMatch(/^\d+$/);
});

test('asking is no error, while code is already running', () => {
  expect(compileLess).not.toThrow();
});
