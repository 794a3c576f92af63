import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ADVICE from '../../docs/what-to-do.json';
import { COMMANDS } from '../../src/cli/commands';
import { PROBLEM_SENTENCES } from '../../src/messages';
import { METHODS } from '../../src/methods/registry';
import { ruleView } from '../../src/scoring-text/rule-view';
import { PAGES } from '../../tools/guide/frame';
import { anchorOf, htmlOf } from '../../tools/guide/markdown';
import { familyOf, FAMILIES, messageHelps } from '../../tools/guide/messages-page';
import { guideFiles, sourceOf } from '../../tools/guide/site';
import { WAYS_OF_SCORING } from '../../tools/guide/ways-of-scoring-page';
import { GUIDE_PICTURES } from '../e2e/guide-pictures';

const DOCS = join(__dirname, '../../docs');
const files = guideFiles();
const pages = [...files].flatMap(([name, content]) =>
  name.endsWith('.html') ? [[name, String(content)] as const] : [],
);

describe('the messages of the guide', () => {
  test('every message stands on the page, with what to do', () => {
    const helps = messageHelps();
    expect(helps.map(({ code }) => code).sort()).toEqual(Object.keys(PROBLEM_SENTENCES).sort());
    expect(helps.filter(({ todo }) => todo.trim() === '')).toEqual([]);
    const families = [...new Set(helps.map(({ code }) => familyOf(code)))];
    expect(families.filter((family) => !(family in FAMILIES))).toEqual([]);
  });

  test('advice is only kept for messages there are', () => {
    expect(Object.keys(ADVICE.codes).filter((code) => !(code in PROBLEM_SENTENCES))).toEqual([]);
    expect(Object.keys(ADVICE.families).filter((family) => !(family in FAMILIES))).toEqual([]);
  });
});

describe('the ways of scoring in the guide', () => {
  test('are all the ways there are', () => {
    expect(WAYS_OF_SCORING.map(({ kind }) => kind).sort()).toEqual(Object.keys(METHODS).sort());
  });

  test.each(WAYS_OF_SCORING.flatMap((way) => (way.text === undefined ? [] : [[way.kind, way] as const])))(
    'the example of “%s” is understood as one, and every try comes to points',
    (kind, { text = '', max, item, tries = [] }) => {
      const view = ruleView({ text, max, name: item ?? null, cases: tries.map((inputs) => ({ inputs })) });
      expect([view.status, view.method]).toEqual(['understood', kind]);
      for (const result of view.results) expect(result).toHaveProperty('points');
    },
  );
});

describe('the pages', () => {
  test('are those that are written, and every one is listed', () => {
    const written = readdirSync(join(DOCS, 'huong-dan')).map((name) => name.replace(/\.md$/, ''));
    expect(PAGES.map(({ id }) => id).sort()).toEqual(written.sort());
    for (const page of PAGES) expect(sourceOf(page).startsWith('# ')).toBe(true);
  });

  test.each(pages)('%s has no script, no inline style, one heading at the top', (_name, html) => {
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=|javascript:/i);
    expect(html).toContain("default-src 'none'");
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).toContain('<html lang="vi">');
  });

  test.each(pages)('every link of %s leads somewhere', (name, html) => {
    const built = ['../index.html', '../may-tinh.html', '../assets/icon-32.png'];
    for (const [, address = ''] of html.matchAll(/(?:href|src)="([^"]+)"/g)) {
      if (/^https?:/.test(address) || built.includes(address)) continue;
      const [file = '', anchor] = address.split('#');
      const target = file === '' ? name : `huong-dan/${file}`;
      expect([address, files.has(target)]).toEqual([address, true]);
      if (anchor !== undefined) expect(String(files.get(target))).toContain(`id="${anchor}"`);
    }
  });

  test('every picture is one the screens are walked for, and every one of those is shown', () => {
    const shown = pages.flatMap(([, html]) =>
      [...html.matchAll(/src="hinh\/([^"]+)\.png"/g)].map(([, id]) => id),
    );
    expect([...new Set(shown)].sort()).toEqual(Object.keys(GUIDE_PICTURES).sort());
    for (const id of Object.keys(GUIDE_PICTURES))
      expect(existsSync(join(DOCS, 'pictures', `${id}.png`))).toBe(true);
  });

  test('every picture is told in words', () => {
    for (const [, html] of pages)
      for (const [, words = ''] of html.matchAll(/<img[^>]*alt="([^"]*)"/g))
        expect(words.length).toBeGreaterThan(15);
  });
});

describe('Markdown', () => {
  test('headings become anchors, links of sources links of pages, angle brackets text', () => {
    expect(anchorOf('Điểm tối đa (3.4)')).toBe('diem-toi-da-3.4');
    const html = htmlOf('# A\n\n## Đề mục\n\n## Đề mục\n\n[x](don-vi.md#y) ![z “1”](../pictures/a.png)\n');
    expect(html).toContain('<h2 id="de-muc">');
    expect(html).toContain('<h2 id="de-muc-2">');
    expect(html).toContain('href="don-vi.html#y"');
    expect(html).toContain('src="hinh/a.png"');
  });
});

test('dates in the guide are written dd/mm/yyyy', () => {
  for (const page of PAGES.filter(({ id }) => id !== 'thong-bao'))
    expect(readFileSync(join(DOCS, 'huong-dan', `${page.id}.md`), 'utf8')).not.toMatch(
      /\b20\d\d-\d\d-\d\d\b/,
    );
});

const SCREENS = /^(pane.*|practice|machine|gather|appraisal-labels)\.ts$/;

/** Every word of the screens, and of the sheets of a round, in Vietnamese. */
function screenWords(): string[] {
  const folder = join(DOCS, '../src/messages');
  const files = readdirSync(folder).filter((name) => SCREENS.test(name));
  const lists = files.flatMap((name) => Object.values(require(join(folder, name)) as Record<string, object>));
  return lists.flatMap((list) =>
    Object.values(list as Record<string, { vi?: string }>).map(({ vi = '' }) => vi),
  );
}

describe('what the guide calls by name', () => {
  const USER = PAGES.filter(({ part }) => part === 'user').map(
    ({ id }) => [id, readFileSync(join(DOCS, 'huong-dan', `${id}.md`), 'utf8')] as const,
  );

  test.each(USER)(
    'words in bold in %s are on a screen, on the ribbon, or in a file of the product',
    (id, text) => {
      const manifest = [...readFileSync(join(DOCS, '../manifest.xml'), 'utf8').matchAll(/Value="([^"]+)"/g)];
      const known = new Set([...screenWords(), ...manifest.map(([, words = '']) => words)]);
      // At the head of a line bold only stresses.
      const bold = [...text.matchAll(/(.?)\*\*([^*\n]+)\*\*/g)].flatMap(
        ([, before = '', words = ''], at, all) => {
          const start =
            text
              .slice(0, all[at]?.index ?? 0)
              .split('\n')
              .at(-1) ?? '';
          return /^(- |\d+\. )?$/.test(start + before) ? [] : [words];
        },
      );
      const stressed = id === 'cach-tinh-diem' || id === 'cam-ket' || id === 'thong-bao';
      expect(stressed ? [] : bold.filter((words) => !known.has(words) && !/→/.test(words))).toEqual([]);
    },
  );

  test.each(USER)('commands in %s are commands, with the options they know', (_id, text) => {
    for (const [, name = '', rest = ''] of text.matchAll(/cchc -- (\S+)(.*)/g)) {
      const command = COMMANDS[name];
      expect([name, command !== undefined]).toEqual([name, true]);
      const options = [...rest.matchAll(/--([a-z-]+)/g)].map(([, option = '']) => option);
      expect(options.filter((option) => !(option in (command?.shape.options ?? {})))).toEqual([]);
    }
  });
});
