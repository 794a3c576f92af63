const path = require('node:path');

/** Where Excel stands on the systems that Office's tools can start it on. */
function excelPlaces(platform, environment) {
  if (platform === 'darwin') return ['/Applications/Microsoft Excel.app'];
  if (platform !== 'win32') return [];
  return ['ProgramFiles', 'ProgramFiles(x86)'].flatMap((name) => {
    const folder = environment[name];
    return folder ? [path.win32.join(folder, 'Microsoft Office', 'root', 'Office16', 'EXCEL.EXE')] : [];
  });
}

/**
 * Ensures how `npm start` starts: Excel where it is installed, the browser version elsewhere or with `--browser`.
 * Decides only; `start.cjs` does it.
 */
function startPlan({ platform, environment, arguments: given, exists }) {
  const hasExcel = excelPlaces(platform, environment).some((place) => exists(place));
  if (!hasExcel || given.includes('--browser')) {
    return { where: 'browser', port: Number(environment.PORT ?? 3000) };
  }
  const serve = 'npx webpack serve --mode development --env excel';
  return {
    where: 'excel',
    tool: 'office-addin-debugging/cli.js',
    // The port makes the tool wait until the pages are there before Excel asks for them.
    arguments: ['start', 'manifest.xml', 'desktop', '--dev-server', serve, '--dev-server-port', '3000'],
  };
}

module.exports = { startPlan };
