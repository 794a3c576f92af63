import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROBLEM_SENTENCES, sentence } from '../../src/messages';

const blanks = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

describe('every sentence', () => {
  test.each(Object.entries(PROBLEM_SENTENCES))('%s says the same in both languages', (_code, { vi, en }) => {
    expect(new Set(blanks(en))).toEqual(new Set(blanks(vi)));
    expect(vi.trim()).toBe(vi);
    expect(vi.normalize('NFC')).toBe(vi);
    expect(en.length).toBeGreaterThan(10);
  });

  test('no code stands in two lists: the later would hide the earlier', () => {
    const folder = join(__dirname, '../../src/messages');
    const lists = readdirSync(folder)
      .filter((name) => name !== 'index.ts' && name !== 'cli.ts')
      .flatMap((name) => Object.entries(require(join(folder, name)) as Record<string, unknown>))
      .filter(([name]) => /_(PROBLEMS|MESSAGES)$/.test(name))
      .flatMap(([, list]) => Object.keys(list as object));
    expect(lists.length).toBeGreaterThan(100);
    expect([...new Set(lists)].sort()).toEqual([...lists].sort());
    expect(Object.keys(PROBLEM_SENTENCES).sort()).toEqual([...lists].sort());
  });
});

test('blanks are filled, and a code without a sentence shows itself', () => {
  const shown = sentence(
    { code: 'file.unreadable', severity: 'error', params: { file: 'a.xlsx', reason: 'ENOENT' } },
    'vi',
  );
  expect(shown).toContain('a.xlsx');
  expect(shown).toContain('ENOENT');
  expect(sentence({ code: 'no.such', severity: 'error', params: {} }, 'vi')).toBe('[no.such]');
});
