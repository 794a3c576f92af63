import { existsSync } from 'node:fs';
import { join } from 'node:path';

interface Pattern {
  readonly from: string;
  readonly context?: string;
  readonly to: string;
}
interface Plugin {
  readonly userOptions?: {
    readonly filename: string;
    readonly templateParameters: Readonly<Record<string, string>>;
  };
  readonly patterns?: readonly Pattern[];
}
const config = require('../../webpack.config.js') as (
  env: Record<string, unknown>,
  argv: Record<string, unknown>,
) => Promise<{ readonly plugins: readonly Plugin[] }>;

async function built(env: Record<string, unknown>) {
  const { plugins } = await config(env, { mode: 'production' });
  const page = plugins.find(({ userOptions }) => userOptions?.filename === 'taskpane.html')?.userOptions;
  const copied = plugins
    .flatMap(({ patterns }) => patterns ?? [])
    .filter(({ to }) => to.startsWith('office-js/'));
  return { page: page?.templateParameters ?? {}, copied };
}

test('Excel’s page asks Microsoft for Office.js, the only copy it supports', async () => {
  const { page, copied } = await built({});
  expect(page['officeScript']).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  expect(copied).toEqual([]);
});

test('on a closed network it asks nobody: the library stands beside it, with its licence', async () => {
  const { page, copied } = await built({ officeJs: 'own' });
  expect(page['officeScript']).toBe('<script src="office-js/office.js"></script>');
  expect(JSON.stringify(page)).not.toContain('appsforoffice');
  expect(copied.map(({ to }) => to)).toContain('office-js/LICENSE.md');
  const folder = copied.find(({ context }) => context !== undefined)?.context ?? '';
  for (const name of ['office.js', 'excel-win32-16.01.js', 'excel-web-16.00.js', 'vi-vn/office_strings.js'])
    expect([name, existsSync(join(folder, name))]).toEqual([name, true]);
});
