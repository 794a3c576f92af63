import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import type { AddressInfo } from 'node:net';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'text/xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export function contentType(file: string): string {
  return TYPES[path.extname(file)] ?? 'application/octet-stream';
}

/** Ensures a file beneath a folder, or undefined when there is none or the path leads out of it. */
export function fileBeneath(folder: string, url: string): string | undefined {
  const wanted = path.join(folder, decodeURIComponent(new URL(url, 'http://x').pathname));
  if (!wanted.startsWith(path.resolve(folder) + path.sep)) return undefined;
  return existsSync(wanted) && statSync(wanted).isFile() ? wanted : undefined;
}

export interface StaticSite {
  readonly url: string;
  close(): Promise<void>;
}

/** Ensures a folder served on loopback, on a free port. */
export async function serveFolder(folder: string): Promise<StaticSite> {
  const server: Server = createServer((request, response) => {
    const file = fileBeneath(path.resolve(folder), request.url ?? '/');
    response.writeHead(file ? 200 : 404, file ? { 'content-type': contentType(file) } : {});
    response.end(file ? readFileSync(file) : '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
