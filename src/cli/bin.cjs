#!/usr/bin/env node
// The sources run as they are: tsx turns TypeScript into JavaScript while loading it.
require('tsx/cjs/api').register();
const { main } = require('./main.ts');

// A reader that stops early (`| head`) is no mistake.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

main(process.argv.slice(2), {
  line: (text) => process.stdout.write(`${text}\n`),
  error: (text) => process.stderr.write(`${text}\n`),
}).then((code) => {
  process.exitCode = code;
});
