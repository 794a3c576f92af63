import { cacheMode, staleCaches, strategyFor } from '../../../src/taskpane/offline/strategy';

const FILES = ['index.html', 'pane.css', 'index.0123456789abcdef0123.js'];

test.each([
  ['the page is asked of the network first', 'index.html', 'fresh'],
  ['so is its folder', '', 'fresh'],
  ['and its plain style sheet, whose name says nothing of its content', 'pane.css', 'fresh'],
  ['a script named by its content comes from what was kept', 'index.0123456789abcdef0123.js', 'kept'],
  ['even one of the build before', '742.ffffffffffffffffffff.js', 'kept'],
  ['the page of Excel is left alone', 'taskpane.html', undefined],
  ['the worker’s own script too', 'sw.js', undefined],
])('%s', (_title, path, strategy) => {
  expect(strategyFor(path, FILES)).toBe(strategy);
});

test('a build is kept as the server has it, past the browser’s own cache', () => {
  expect(FILES.map(cacheMode)).toEqual(['reload', 'reload', 'default']);
});

test('a new build keeps the one before it, and leaves what is not ours', () => {
  expect(staleCaches(['cchc-1', 'other', 'cchc-2', 'cchc-3'], 'cchc-3')).toEqual(['cchc-1']);
  expect(staleCaches(['cchc-3'], 'cchc-3')).toEqual([]);
});
