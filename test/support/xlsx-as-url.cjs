const { readFileSync } = require('node:fs');

/** What webpack makes of an imported workbook: a data URL. */
module.exports = {
  process(_source, path) {
    const url = `data:application/octet-stream;base64,${readFileSync(path).toString('base64')}`;
    return { code: `module.exports = { __esModule: true, default: ${JSON.stringify(url)} };` };
  },
};
