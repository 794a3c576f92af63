/** @jest-environment jsdom */
import { act, fireEvent, screen } from '@testing-library/react';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok } from '../../src/result';
import { App } from '../../src/taskpane/views/App';
import { selfFile } from '../faults/self-sheet';
import { draw } from '../taskpane/draw';
import { newSession } from '../taskpane/open-sample';

jest.setTimeout(120_000);

const MARKUP = '<img src=x onerror="window.ran=true"><script>window.ran=true</script>';

/** As evidence is cited; a click must lead nowhere outside. */
const LINKS = 'https://evil.example/kh.pdf javascript:alert(1) file:///C:/kh.pdf \\\\may-chu\\kh.pdf';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-security-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('markup and links in the cells of a sheet are shown as the words they are, on every tab', async () => {
  const text = 'Có ban hành: 1 điểm; không ban hành: 0 điểm';
  const lines = ['1.1', '1.2'].map((code) => {
    return { code, title: `Kế hoạch ${MARKUP}`, maximum: 1, text, self: 2, evidence: `${MARKUP} ${LINKS}` };
  });
  const path = selfFile(folder, 'tu-cham.xlsx', { agency: `Sở ${MARKUP}`, lines });
  const bytes = new Uint8Array(readFileSync(path));
  const { session } = newSession();
  await session.openFile({ name: `${MARKUP}.xlsx`, bytes: async () => ok(bytes) });
  await draw(session, <App version="9.9.9" />);
  for (const tab of screen.getAllByRole('tab')) {
    await act(async () => fireEvent.click(tab));
    expect(document.querySelector('img, script, [onerror]')).toBeNull();
    const links = [...document.querySelectorAll('[href], [action], [src]')].map((one) =>
      one.getAttribute('href'),
    );
    expect(links.filter((href) => !/^huong-dan\/[a-z-]+\.html$/.test(href ?? ''))).toEqual([]);
  }
  expect(session.state.scored?.scored.items[0]?.row.title).toContain('<img');
  expect(document.documentElement).not.toHaveProperty('ran');
  expect(window).not.toHaveProperty('ran');
});
