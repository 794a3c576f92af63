import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import BUDGETS from '../budgets.json';
import { ensureBuilt } from './dist';
import { initialKilobytes, scriptsOf, zippedKilobytes } from './initial-scripts';

describe('the built pages', () => {
  let folder: string;
  beforeAll(() => {
    folder = ensureBuilt();
  }, 600_000);

  const html = (page: string): string => readFileSync(join(folder, page), 'utf8');
  const scripts = (page: string): string[] => scriptsOf(folder, page);

  test.each(['index.html', 'taskpane.html'])('%s has something to draw before any script', (page) => {
    const [beforeScripts = ''] = html(page).split(/<script[^>]*src="?[\w.]+\.\w{8,}\.js/);
    expect(beforeScripts).toMatch(/<div class="?waiting"?>\s*<p>Chấm điểm CCHC/);
  });

  test.each(['index.html', 'taskpane.html'])(
    '%s sends for all its first screen needs before anything holds it back',
    (page) => {
      const [head = ''] = html(page).split('</head>');
      const sent = [...head.matchAll(/<link rel="?preload"? as="?script"? href="?([\w.-]+)/g)];
      const own = scripts(page).filter((file) => !/^https?:/.test(file));
      const names = sent.map(([, name = '']) => name);
      expect(names.slice(0, own.length)).toEqual(own);
      // In the browser version a worker scores, which sends for that part itself.
      const isBeside = names.some((name) => name.startsWith('early.'));
      expect(isBeside).toBe(page === 'index.html');
      expect(names.some((name) => name.startsWith('first-screen'))).toBe(!isBeside);
      // Six at once, and one of them is the style sheet.
      expect(names.length).toBeLessThanOrEqual(5);
      const last = sent.at(-1)?.index ?? Infinity;
      const held = head.indexOf('<script');
      expect(last).toBeLessThan(held < 0 ? Infinity : held);
    },
  );

  test.each(Object.entries(BUDGETS.initialScriptKilobytes))(
    '%s starts with at most %i KB of script, zipped',
    (page, limit) => {
      expect(initialKilobytes(folder, page)).toBeLessThanOrEqual(limit);
    },
  );

  test.each(Object.entries(BUDGETS.chunkKilobytes))(
    'the part “%s” is at most %i KB, zipped',
    (chunk, limit) => {
      const [file, ...more] = readdirSync(folder).filter((name) =>
        new RegExp(`^${chunk}\\.\\w+\\.js$`).test(name),
      );
      expect(more).toEqual([]);
      expect(zippedKilobytes(join(folder, file ?? ''))).toBeLessThanOrEqual(limit);
    },
  );

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
