/**
 * `npm start`: with Excel on this machine the add-in is sideloaded; elsewhere the browser version is built and
 * served on loopback with a sample opened. `--browser` asks for the latter everywhere, `PORT` names the port.
 */
const { execFileSync } = require('node:child_process');
const { existsSync } = require('node:fs');
const path = require('node:path');
const { serve } = require('./serve.cjs');
const { startPlan } = require('./start-plan.cjs');

const ROOT = path.join(__dirname, '../..');
const DIST = path.join(ROOT, 'dist');

function runTool(file, args) {
  execFileSync(process.execPath, [require.resolve(file), ...args], { cwd: ROOT, stdio: 'inherit' });
}

async function startInBrowser(wanted) {
  runTool('webpack/bin/webpack.js', ['--mode', 'production', '--stats', 'errors-only']);
  const { url } = await serve(DIST, wanted);
  console.log(`Bản trên trình duyệt: ${url}index.html?sample=tu-cham-lon-xon-2025`);
  console.log('Bấm Ctrl+C để dừng.');
}

const plan = startPlan({
  platform: process.platform,
  environment: process.env,
  arguments: process.argv.slice(2),
  exists: existsSync,
});
if (plan.where === 'excel') runTool(plan.tool, plan.arguments);
else void startInBrowser(plan.port);
