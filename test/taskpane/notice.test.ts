/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

const SCRIPT = readFileSync(join(__dirname, '../../src/taskpane/notice.js'), 'utf8');
const PAGE = '<div id="notice" hidden></div><div id="root"></div>';

/** Runs the notice in an engine that may lack what came after ES5. */
function runIn(missing: Readonly<Record<string, undefined>>): HTMLElement {
  document.documentElement.className = '';
  document.body.innerHTML = PAGE;
  const location = { href: 'https://cchc.tinh.gov.vn/ngan/taskpane.html?_host_Info=Excel' };
  const engine = createContext({ window: { location }, document, String, ...missing });
  runInContext(SCRIPT, engine);
  return document.getElementById('notice')!;
}

test.each([[{ Promise: undefined }], [{ Symbol: undefined }]])(
  'an engine without %o is sent to the browser version beside this page, and the pane gives way',
  (missing) => {
    const notice = runIn(missing);
    expect(notice.hidden).toBe(false);
    expect(notice.textContent).toMatch(/2016\/2019.*Edge hoặc Chrome/);
    expect(notice.querySelector('a')!.href).toBe('https://cchc.tinh.gov.vn/ngan/index.html');
    expect(document.documentElement.className).toBe('old-engine');
  },
);

test('a current engine shows nothing of it', () => {
  Object.defineProperty(HTMLScriptElement.prototype, 'noModule', { configurable: true, value: false });
  const notice = runIn({});
  expect(notice.hidden).toBe(true);
  expect(document.documentElement.className).toBe('');
});

test('the page waits for the notice before it runs anything newer', () => {
  const page = readFileSync(join(__dirname, '../../src/taskpane/page.html'), 'utf8');
  const order = ['<div id="notice"', '<script src="notice.js">', 'htmlWebpackPlugin.tags.bodyTags'];
  const places = order.map((part) => page.indexOf(part));
  expect(places).toEqual([...places].sort((a, b) => a - b));
  expect(Math.min(...places)).toBeGreaterThan(0);
});
