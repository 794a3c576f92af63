/**
 * `npm start`: with Excel on this machine the add-in is sideloaded; elsewhere the browser version is built and
 * served on loopback with a sample opened. `--browser` asks for the latter everywhere, `PORT` names the port.
 */
const { execFileSync } = require('node:child_process');
const { existsSync, readFileSync, statSync } = require('node:fs');
const { createServer } = require('node:http');
const path = require('node:path');
const { startPlan } = require('./start-plan.cjs');

const ROOT = path.join(__dirname, '../..');
const DIST = path.join(ROOT, 'dist');
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
  '.xml': 'text/xml; charset=utf-8',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

function runTool(file, args) {
  execFileSync(process.execPath, [require.resolve(file), ...args], { cwd: ROOT, stdio: 'inherit' });
}

/** A file of dist/, never one outside it. */
function fileFor(url) {
  const wanted = path.join(DIST, decodeURIComponent(new URL(url, 'http://localhost').pathname));
  if (!wanted.startsWith(DIST + path.sep)) return undefined;
  return existsSync(wanted) && statSync(wanted).isFile() ? wanted : undefined;
}

function answer(request, response) {
  const file = request.url === '/' ? path.join(DIST, 'index.html') : fileFor(request.url);
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  // What carries its content's hash in its name never goes stale; everything else may.
  const cache = /\.[0-9a-f]{16,}\.js$/.test(file) ? 'max-age=31536000' : 'no-cache';
  response.writeHead(200, { 'Content-Type': type, 'Cache-Control': cache }).end(readFileSync(file));
}

function startInBrowser(wanted) {
  runTool('webpack/bin/webpack.js', ['--mode', 'production', '--stats', 'errors-only']);
  const server = createServer(answer);
  server.listen(wanted, '127.0.0.1', () => {
    const { port } = server.address();
    console.log(`Bản trên trình duyệt: http://127.0.0.1:${port}/index.html?sample=tu-cham-lon-xon-2025`);
    console.log('Bấm Ctrl+C để dừng.');
  });
}

const plan = startPlan({
  platform: process.platform,
  environment: process.env,
  arguments: process.argv.slice(2),
  exists: existsSync,
});
if (plan.where === 'excel') runTool(plan.tool, plan.arguments);
else startInBrowser(plan.port);
