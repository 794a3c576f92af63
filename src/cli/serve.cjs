/** Serves a built pane on loopback: to this machine alone, and nothing outside its folder. */
const { existsSync, readFileSync, statSync } = require('node:fs');
const { createServer } = require('node:http');
const path = require('node:path');

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'text/xml; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function pathIn(url) {
  const { pathname } = new URL(url, 'http://localhost');
  try {
    return pathname === '/' ? 'index.html' : decodeURIComponent(pathname);
  } catch {
    return '';
  }
}

/** A file of the folder, never one outside it. */
function fileFor(folder, url) {
  const wanted = path.join(folder, pathIn(url));
  if (!wanted.startsWith(folder + path.sep)) return undefined;
  return existsSync(wanted) && statSync(wanted).isFile() ? wanted : undefined;
}

function answer(folder, request, response) {
  const file = fileFor(folder, request.url);
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  // What carries its content's hash in its name never goes stale; everything else may.
  const cache = /\.[0-9a-f]{16,}\.js$/.test(file) ? 'max-age=31536000' : 'no-cache';
  response.writeHead(200, { 'Content-Type': type, 'Cache-Control': cache }).end(readFileSync(file));
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
}

/** Ensures the folder served on the port wanted, or on a free one where another program holds that. */
async function serve(folder, wanted) {
  const server = createServer((request, response) => answer(folder, request, response));
  try {
    await listen(server, wanted);
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    await listen(server, 0);
  }
  return { server, url: `http://127.0.0.1:${server.address().port}/` };
}

module.exports = { serve };
