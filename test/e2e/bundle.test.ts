import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ensureBuilt } from './dist';

const KB = 1024;

describe('the built pages', () => {
  let folder: string;
  beforeAll(() => {
    folder = ensureBuilt();
  }, 600_000);

  const html = (page: string): string => readFileSync(join(folder, page), 'utf8');
  const scripts = (page: string): string[] =>
    [...html(page).matchAll(/src=["']?([^\s"'>]+\.js)/g)].map(([, file]) => file ?? '');

  test.each(['taskpane.html', 'index.html'])('%s starts with at most 150 KB of script, zipped', (page) => {
    const own = scripts(page).filter((file) => !file.startsWith('https://'));
    const sizes = own.map((file) => gzipSync(readFileSync(join(folder, file)), { level: 9 }).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(150 * KB);
  });

  test('only the task pane loads Office.js, and nobody loads anything else', () => {
    const foreign = (page: string) => scripts(page).filter((file) => /^https?:/.test(file));
    expect(foreign('taskpane.html')).toEqual(['https://appsforoffice.microsoft.com/lib/1/hosted/office.js']);
    expect(foreign('index.html')).toEqual([]);
    expect(html('index.html')).not.toContain('appsforoffice');
  });

  test.each(['taskpane.html', 'index.html'])(
    '%s allows no inline script, no inline style, no eval',
    (page) => {
      const policy = /Content-Security-Policy content="([^"]+)"/.exec(html(page))?.[1] ?? '';
      expect(policy).toContain("default-src 'none'");
      expect(policy).not.toContain('unsafe');
    },
  );

  test('scripts carry their content in their names, so that no web view shows a stale pane', () => {
    const named = scripts('taskpane.html').filter((file) => !/^https?:|notice\.js$/.test(file));
    expect(named.length).toBeGreaterThan(0);
    for (const file of named) expect(file).toMatch(/\.[0-9a-f]{16,}\.js$/);
  });
});
