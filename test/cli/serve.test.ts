import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Served {
  readonly server: Server;
  readonly url: string;
}
const { serve } = require('../../src/cli/serve.cjs') as {
  serve(folder: string, wanted: number): Promise<Served>;
};

const HASHED = 'engine.0123456789abcdef0123.js';
const open: Server[] = [];
let home: string;
let dist: string;

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'cchc-serve-'));
  dist = join(home, 'dist');
  mkdirSync(dist);
  writeFileSync(join(home, 'secret.txt'), 'not for the page');
  writeFileSync(join(dist, 'index.html'), '<title>Chấm điểm</title>');
  writeFileSync(join(dist, HASHED), 'void 0');
});

afterAll(() => {
  for (const server of open) server.close();
  rmSync(home, { recursive: true });
});

async function served(wanted = 0): Promise<Served> {
  const made = await serve(dist, wanted);
  open.push(made.server);
  return made;
}

/** As a careless client asks: the path goes out as it stands. */
function ask(url: string, path: string): Promise<{ status?: number; type?: string; cache?: string }> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    get({ hostname, port, path, agent: false }, (response) => {
      const { 'content-type': type, 'cache-control': cache } = response.headers;
      response.resume();
      resolve({ status: response.statusCode!, type: type!, cache: cache! });
    }).on('error', reject);
  });
}

test('the page is served on loopback, fresh each time; what carries a hash may be kept', async () => {
  const { url } = await served();
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const page = { status: 200, type: 'text/html; charset=utf-8', cache: 'no-cache' };
  expect(await ask(url, '/index.html?sample=tu-cham-lon-xon-2025')).toEqual(page);
  expect(await ask(url, '/')).toEqual(page);
  expect(await ask(url, `/${HASHED}`)).toMatchObject({ status: 200, cache: 'max-age=31536000' });
});

test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/none.js', '/%'])(
  '%s is not there',
  async (path) => {
    const { url } = await served();
    expect(await ask(url, path)).toMatchObject({ status: 404 });
  },
);

test('where another program holds the port, another port is taken and told', async () => {
  const first = await served();
  const { port } = new URL(first.url);
  const second = await served(Number(port));
  expect(second.url).not.toBe(first.url);
  expect(await ask(second.url, '/index.html')).toMatchObject({ status: 200 });
});
