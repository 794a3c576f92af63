import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleCommandLine, runChild } from './child';
import { HOSTILE } from './files';

/** What a file may take of the machine before it is read or refused. */
const SECONDS = 10;
const MEGABYTES = 600;

let folder: string;
let script: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cchc-hostile-'));
  script = bundleCommandLine(folder);
}, 120_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Told {
  readonly problems: readonly { readonly code: string; readonly message: string }[];
}

test.each(HOSTILE)(
  '$name is read or refused in bounded time and memory, and stays as it was',
  async ({ name, make, code }) => {
    const path = join(folder, name);
    const bytes = make();
    writeFileSync(path, bytes);
    const out = join(folder, `${name}.out.xlsx`);
    const ran = await runChild(script, ['score', path, '--out', out, '--json']);
    expect([0, 1]).toContain(ran.code);
    expect(ran.error).toBe('');
    const { problems } = JSON.parse(ran.out) as Told;
    const codes = problems.map((problem) => problem.code);
    if (code !== undefined) expect(codes).toContain(code);
    // One cannot score any of them without being told why: in Vietnamese, with its reason.
    expect(problems.length).toBeGreaterThan(0);
    for (const { message } of problems) expect(message).toMatch(/[à-ỹđ].*[.?!:)]/i);
    expect(ran.seconds).toBeLessThan(SECONDS);
    expect(ran.megabytes).toBeLessThan(MEGABYTES);
    expect(Buffer.compare(readFileSync(path), bytes)).toBe(0);
    if (code !== undefined) expect(existsSync(out)).toBe(false);
  },
  150_000,
);
