import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(__dirname, '../..');
const { startPlan } = require('../../src/cli/start-plan.cjs') as {
  startPlan(given: Record<string, unknown>): {
    where: string;
    port?: number;
    tool?: string;
    arguments?: string[];
  };
};
const webpackConfig = require('../../webpack.config.js') as (
  env: Record<string, unknown>,
  argv: Record<string, unknown>,
) => Promise<{ devServer: { server: unknown; port: number; host: string; headers: Record<string, string> } }>;

const WINDOWS_EXCEL = 'C:\\Program Files\\Microsoft Office\\root\\Office16\\EXCEL.EXE';
const WINDOWS = { platform: 'win32', environment: { ProgramFiles: 'C:\\Program Files' }, arguments: [] };

test('Windows with Excel: Office’s tool sideloads the manifest and serves the pane', () => {
  const plan = startPlan({ ...WINDOWS, exists: (place: string) => place === WINDOWS_EXCEL });
  expect(plan).toMatchObject({ where: 'excel', tool: 'office-addin-debugging/cli.js' });
  expect(plan.arguments).toEqual([
    'start',
    'manifest.xml',
    'desktop',
    '--dev-server',
    'npx webpack serve --mode development --env excel',
    '--dev-server-port',
    '3000',
  ]);
  expect(require.resolve(plan.tool!)).toContain('office-addin-debugging');
});

test('a Mac with Excel', () => {
  const exists = (place: string): boolean => place === '/Applications/Microsoft Excel.app';
  expect(startPlan({ platform: 'darwin', environment: {}, arguments: [], exists })).toMatchObject({
    where: 'excel',
  });
});

test.each([
  ['Linux', { platform: 'linux', environment: {}, arguments: [], exists: () => true }, 3000],
  ['Windows without Excel', { ...WINDOWS, exists: () => false }, 3000],
  ['Windows where folders are not named', { ...WINDOWS, environment: {}, exists: () => true }, 3000],
  ['--browser beside Excel', { ...WINDOWS, arguments: ['--browser'], exists: () => true }, 3000],
  [
    'another port',
    { platform: 'linux', environment: { PORT: '8080' }, arguments: [], exists: () => false },
    8080,
  ],
])('%s: the browser version', (_, given, port) => {
  expect(startPlan(given)).toEqual({ where: 'browser', port });
});

test('the served pages stand where the manifest says, and are never stale', async () => {
  const { devServer } = await webpackConfig({}, { mode: 'development' });
  const manifest = readFileSync(join(ROOT, 'manifest.xml'), 'utf8');
  const origins = new Set(manifest.match(/https?:\/\/localhost:\d+/g));
  expect([...origins]).toEqual([`https://${devServer.host}:${devServer.port}`]);
  expect(devServer.headers['Cache-Control']).toBe('no-cache');
  const served = await webpackConfig({}, { mode: 'development', env: { WEBPACK_SERVE: true } });
  expect(served.devServer.server).toBe('https');
});
