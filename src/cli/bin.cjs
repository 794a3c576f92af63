#!/usr/bin/env node
// A reader that stops early (`| head`) is no mistake.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
});

async function run() {
  // The sources run as they are: tsx turns TypeScript into JavaScript while loading it, both what is required and what
  // is imported only when it is needed.
  require('tsx/cjs/api').register();
  const { register } = await import('tsx/esm/api');
  register();
  const { main } = require('./main.ts');
  return main(process.argv.slice(2), {
    line: (text) => process.stdout.write(`${text}\n`),
    error: (text) => process.stderr.write(`${text}\n`),
  });
}

run().then((code) => {
  process.exitCode = code;
});
