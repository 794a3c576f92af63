import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findJudge } from '../support/judges';
import { NGINX } from './policies';

export interface Served {
  readonly url: string;
  stop(): Promise<void>;
}

/** Ensures the sample configuration served by nginx itself: its own lines but for address, certificate and folder. */
export async function serveByNginx(root: string): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-nginx-'));
  const port = await freePort();
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, siteAt(root, port)));
  const nginx = findJudge('nginx') ?? '';
  const server = spawn(nginx, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  server.stderr.on('data', (words: Buffer) => (said += words.toString()));
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const url = `http://127.0.0.1:${port}/`;
  await answering(url, () => (server.exitCode === null ? undefined : said));
  return {
    url,
    async stop() {
      server.kill('SIGQUIT');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

function siteAt(root: string, port: number): string {
  return NGINX.replace('listen 443 ssl;', `listen 127.0.0.1:${port};`)
    .replace(/^\s*ssl_certificate.*$/gm, '')
    .replaceAll('/srv/cham-diem-cchc', root);
}

function configuration(folder: string, site: string): string {
  const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `daemon off; pid ${folder}/pid; worker_processes 1;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  access_log off;
  include /etc/nginx/mime.types;
  ${places.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
${site}}
`;
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** Asks until the server answers or has ended. */
async function answering(url: string, complaint: () => string | undefined): Promise<void> {
  for (;;) {
    const said = complaint();
    if (said !== undefined) throw new Error(`nginx did not start: ${said}`);
    const answer = await fetch(url).catch(() => undefined);
    if (answer !== undefined) return;
    await new Promise((resolve) => setImmediate(resolve));
  }
}
