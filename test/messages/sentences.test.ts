import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { problemJson } from '../../src/cli/door';
import { PROBLEM_SENTENCES, sentence } from '../../src/messages';
import { terminalHint, TERMINAL_HINTS } from '../../src/messages/terminal-hints';

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

test('no sentence names an option of the command line, which the pane has none of; the terminal adds its own', () => {
  const options = Object.entries(PROBLEM_SENTENCES).filter(([, { vi, en }]) => /--[a-z]/.test(`${vi} ${en}`));
  expect(options.map(([code]) => code)).toEqual([]);
  for (const code of Object.keys(TERMINAL_HINTS)) expect(PROBLEM_SENTENCES).toHaveProperty([code]);
  const small = {
    code: 'standing.group-undecided',
    severity: 'error',
    params: { group: 'Ngành dọc', count: 2 },
  } as const;
  expect(terminalHint(small, 'vi')).toContain('--rank-group "Ngành dọc"');
  expect(problemJson(small, 'vi')['message']).toContain('--rank-group "Ngành dọc"');
});

test('codes of ours are said in words', () => {
  const said = sentence(
    { code: 'standing.stage-order', severity: 'error', params: { stage: 'final', last: '' } },
    'vi',
  );
  expect(said).toContain('“Chính thức” sau “chưa ghi nhận lần nào”');
  const params = { unit: 'Sở Y tế', item: '8.3', survey: 'SIPAS', withoutRule: 'groupMean' };
  expect(sentence({ code: 'survey.unit-without', severity: 'info', params }, 'vi')).toContain(
    'bình quân của khối',
  );
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
