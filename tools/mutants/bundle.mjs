import { dirname, relative } from 'node:path';
import { readFileSync } from 'node:fs';
import { build } from 'esbuild';

/**
 * Properties are tried on fewer examples than in `npm test`: a mutant that takes more to notice counts as survived. Nobody
 * reads which smallest example fails.
 */
const SETUP = `
require('./test/support/fixed-seed.ts');
const fc = require('fast-check');
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 25, endOnFailure: true });`;

/** Only these start other programs; the other tests of their files start none. */
const WITH_JUDGE = /(?<!function )\bdescribeWithJudge\(/g;

/** Tests find their data beside them: in a bundle a file must still know its own folder. */
const ownFolder = {
  name: 'own-folder',
  setup(bundle) {
    bundle.onLoad({ filter: /[\\/]test[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const own = Object.entries({ __dirname: dirname(path), __filename: path })
        .filter(([name]) => text.includes(name))
        .map(([name, value]) => `const ${name} = ${JSON.stringify(value)};\n`);
      return { contents: own.join('') + text.replace(WITH_JUDGE, 'describe.skip('), loader: 'ts' };
    });
  },
};

/** Stryker counts every place a test reaches; once that is known, counting only takes time. */
const COUNTED = /stryCov_9fa48\("[^)]*\)/g;

/**
 * Every loop of the judged code asks in each turn whether a mutant is switched on: counting the questions tells an endless
 * one, where a clock would take a busy machine for one.
 */
const ASKING = /function isActive\(\w+\) \{/g;
const COUNTING = 'if (++ns.steps > ns.lookAt) ns.look();';

/** Ensures one script that gives, by path, a function loading each module for the first time; and the same without counting. */
export async function bundleTests(files) {
  const tests = await bundled(files);
  const sources = Object.keys(tests.metafile.inputs).filter((path) => /^src\/.*\.ts$/.test(path));
  const { outputFiles } = await bundled([...sources, ...files]);
  const text = outputFiles[0].text.replace(ASKING, (asking) => `${asking}\n${COUNTING}`);
  if (!text.includes(COUNTING)) throw new Error('No loop of the judged code counts its turns.');
  const counting = `(function (require, Map, Set, WeakMap) { ${text}\nreturn exported; })`;
  return { counting, plain: counting.replace(COUNTED, '0'), sources };
}

function bundled(paths) {
  const loaders = paths.map((path) => `${JSON.stringify(path)}: () => require('./${path}')`);
  return build({
    stdin: {
      contents: `${SETUP}\nmodule.exports = { ${loaders.join(',\n')} };`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: 'exported',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    plugins: [ownFolder],
    logLevel: 'error',
    absWorkingDir: process.cwd(),
    outfile: relative(process.cwd(), 'out/tests.cjs'),
  });
}
