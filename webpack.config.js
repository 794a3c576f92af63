const { execFileSync } = require('node:child_process');
const { createHash } = require('node:crypto');
const { readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const CustomFunctionsMetadataPlugin = require('custom-functions-metadata-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const { version } = require('./package.json');

const OFFICE_JS = 'https://appsforoffice.microsoft.com';
const OWN_OFFICE_JS = 'office-js';
/** Parts of Office.js for other programs than Excel. */
const OTHER_PROGRAMS = ['access', 'onenote', 'outlook', 'powerpoint', 'project', 'visio', 'word'].map(
  (program) => `**/${program}*`,
);
const DEV_URL = 'https://localhost:3000/';

/** Where the built pages will be served from: the manifest must say it, so the builder does. */
function baseUrl(env) {
  return env.baseUrl ?? process.env.CCHC_BASE_URL ?? DEV_URL;
}

/** Hash of nothing: Fluent's style elements are empty when they enter the page, their rules come through the CSSOM. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Own origin only; Microsoft's Office.js where the page loads it from there. No inline script, no other request. */
function contentSecurityPolicy(office) {
  const own = office?.origin === undefined ? "'self'" : `'self' ${office.origin}`;
  return [
    "default-src 'none'",
    `script-src ${own}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "worker-src 'self'",
    `connect-src ${own}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** `office` is where Office.js comes from; undefined for pages that never load it. */
function page(filename, chunks, office) {
  return new HtmlPlugin({
    filename,
    template: 'src/taskpane/page.html',
    chunks,
    scriptLoading: 'blocking',
    // The template itself says where they stand.
    inject: false,
    templateParameters: {
      version,
      csp: contentSecurityPolicy(office),
      officeScript: office === undefined ? '' : `<script src="${office.script}"></script>`,
    },
  });
}

const MACHINE_PAGE = 'may-tinh.html';

/** The page that looks at a computer asks Microsoft's server when told to, and runs nothing of it. */
function machinePage() {
  return new HtmlPlugin({
    filename: MACHINE_PAGE,
    template: 'src/taskpane/machine/page.html',
    chunks: ['machine'],
    scriptLoading: 'blocking',
    inject: 'body',
    templateParameters: {
      csp: contentSecurityPolicy().replace("connect-src 'self'", `connect-src 'self' ${OFFICE_JS}`),
    },
  });
}

/**
 * Microsoft's copy, the only one it supports; or, for closed networks, the one beside the pages
 * (`--env officeJs=own`, see docs/huong-dan/cai-dat.md for the conditions).
 */
function officeSource({ officeJs }) {
  if (officeJs === 'own') return { script: `${OWN_OFFICE_JS}/office.js`, origin: undefined };
  return { script: `${OFFICE_JS}/lib/1/hosted/office.js`, origin: OFFICE_JS };
}

/** What Office.js asks for in Excel: itself, Excel's part of it, its words in the languages offered. */
function ownOfficeFiles({ officeJs }) {
  if (officeJs !== 'own') return [];
  const dist = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
  const words = ['*.js', '{en-us,vi-vn}/*'].map((from) => ({
    from,
    context: dist,
    to: `${OWN_OFFICE_JS}/[path][name][ext]`,
    globOptions: { ignore: ['**/*.debug.js', ...OTHER_PROGRAMS] },
    info: { minimized: true },
  }));
  return [...words, { from: path.join(dist, '../LICENSE.md'), to: `${OWN_OFFICE_JS}/LICENSE.md` }];
}

/** What the browser version needs when there is no network; Excel's pages never run without one. */
function isKeptOffline(name) {
  if (/^(taskpane|excel|functions|sw)\./.test(name)) return false;
  if (name.startsWith(`${OWN_OFFICE_JS}/`)) return false;
  if (name.endsWith('.js') || name.startsWith('huong-dan/')) return true;
  return ['index.html', 'may-tinh.html', 'pane.css', 'assets/icon-32.png'].includes(name);
}

/** The guide, made of docs/ and of the product itself: its messages, its ways of scoring. */
class Guide {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('Guide', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tap({ name: 'Guide', stage }, () => {
        compilation.contextDependencies.add(path.resolve(__dirname, 'docs'));
        // In a process of its own: what turns TypeScript into JavaScript stays out of webpack's.
        const made = path.resolve(__dirname, 'out/guide');
        const script = path.resolve(__dirname, 'tools/guide/write-guide.ts');
        execFileSync(process.execPath, ['--import', 'tsx', script, made], { cwd: __dirname });
        for (const name of filesBeneath(made)) {
          const content = readFileSync(path.join(made, name));
          compilation.emitAsset(name, new sources.RawSource(content), { minimized: true });
        }
      });
    });
  }
}

function filesBeneath(folder) {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return found.map(({ parentPath, name }) =>
    path.relative(folder, path.join(parentPath, name)).replaceAll(path.sep, '/'),
  );
}

/** What Excel starts with must not wait for the rest. */
const APART = ['excel'];
/** Comes in one file, whatever it is made of: nothing else asks for its library. */
const ALONE = ['documents'];

/** All that a chunk shares with others comes in one file: a dozen small ones would each cost the first screen a request. */
function whole(name) {
  return {
    name: `${name}-parts`,
    enforce: true,
    chunks: (chunk) => !chunk.canBeInitial() && ![...APART, ...ALONE].includes(chunk.name),
    test: (module, { chunkGraph }) =>
      [...chunkGraph.getModuleChunksIterable(module)].some((chunk) => chunk.name === name),
  };
}

/**
 * Sends for everything the first screen will run at once: the scripts of a page stand one behind the other, and behind a
 * policy browsers do not look ahead for them. A page whose first look is made beside it leaves to that what only it will
 * run.
 */
class Preload {
  constructor({ later, beside }) {
    this.later = later;
    this.beside = beside;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap('Preload', (compilation) => {
      const filesOf = (name) => compilation.namedChunkGroups.get(name)?.getFiles() ?? [];
      HtmlPlugin.getHooks(compilation).alterAssetTagGroups.tap('Preload', (data) => {
        if (data.outputName === MACHINE_PAGE) return data;
        const files = ['notice.js', ...data.bodyTags.map(({ attributes }) => String(attributes.src))];
        const isBeside = filesOf(this.beside).some((file) => files.includes(file));
        if (!isBeside) files.push(...filesOf(this.later));
        const links = [...new Set(files)].map((href) => link(href));
        return { ...data, headTags: [...links, ...data.headTags] };
      });
    });
  }
}

function link(href) {
  const attributes = { rel: 'preload', as: 'script', href };
  return { tagName: 'link', voidTag: true, attributes, meta: { plugin: 'Preload' } };
}

/**
 * What the first screen runs anyway is compiled whole while it is still read, beside the page's own thread. Browsers that
 * do not know the hint pass over it.
 */
class CompileAtOnce {
  constructor(names) {
    this.names = names;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('CompileAtOnce', (compilation) => {
      // After comments were taken out, before names get their hashes.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tap({ name: 'CompileAtOnce', stage }, () => {
        const groups = this.names.map((name) => compilation.namedChunkGroups.get(name));
        const files = groups
          .flatMap((group) => group?.getFiles() ?? [])
          .filter((file) => file.endsWith('.js'));
        for (const file of new Set(files))
          compilation.updateAsset(file, (script) => new sources.ConcatSource(`${COMPILE_HINT}\n`, script));
      });
    });
  }
}

/** See https://v8.dev/blog/explicit-compile-hints */
const COMPILE_HINT = '//# allFunctionsCalledOnLoad';

/** Tells the service worker what belongs to this build: its list changes exactly when the build does. */
class OfflineList {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('OfflineList', (compilation) => {
      // After the names have their hashes and the pages name them.
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: 'OfflineList', stage }, (assets) => {
        const files = Object.keys(assets).filter(isKeptOffline).sort();
        const hash = createHash('sha256');
        for (const file of files) hash.update(file).update(assets[file].buffer());
        const build = JSON.stringify({ id: hash.digest('hex').slice(0, 16), files });
        compilation.updateAsset(
          'sw.js',
          (script) => new sources.ConcatSource(`const BUILD=${build};\n`, script),
        );
      });
    });
  }
}

/** Excel's web view trusts no certificate of our own making: the Office tools install one it does. */
async function server(env) {
  if (!env.excel) return env.http ? 'http' : 'https';
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  return { type: 'https', options: await getHttpsServerOptions() };
}

module.exports = async (env = {}, argv = {}) => {
  const production = argv.mode === 'production';
  return {
    mode: production ? 'production' : 'development',
    cache: { type: 'filesystem', buildDependencies: { config: [__filename] } },
    devtool: production ? false : 'source-map',
    // Classic scripts and chunks: they also run from a folder on a file share, where modules do not.
    entry: {
      // The shared runtime's page holds both of Excel's doors; the custom functions are told to Excel first.
      taskpane: ['./src/functions/index.ts', './src/taskpane/excel.tsx'],
      // Small and apart, so that it runs while all that draws is still coming.
      early: './src/taskpane/look/early.ts',
      index: { import: './src/taskpane/browser.tsx', dependOn: 'early' },
      machine: './src/taskpane/machine/page.ts',
      // A page finds its worker by a name that never changes.
      sw: { import: './src/taskpane/offline/worker.ts', filename: 'sw.js' },
    },
    output: {
      path: path.resolve(__dirname, 'dist'),
      filename: production ? '[name].[contenthash].js' : '[name].js',
      chunkFilename: production ? '[name].[contenthash].js' : '[name].js',
      publicPath: '',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [
        {
          test: /\.styles\.ts$/,
          sideEffects: false,
          use: path.resolve(__dirname, 'tools/build/styles-ahead.cjs'),
        },
        {
          test: /\.tsx?$/,
          exclude: [/node_modules/, /\.styles\.ts$/],
          // Nothing is imported for what it does on arrival: what nobody asks of a module is left out.
          sideEffects: false,
          use: {
            loader: 'swc-loader',
            options: {
              jsc: {
                parser: { syntax: 'typescript', tsx: true },
                target: 'es2020',
                transform: { react: { runtime: 'automatic' } },
              },
            },
          },
        },
        // A page opened from a folder may fetch nothing: samples come as chunks of script.
        { test: /\.xlsx$/, type: 'asset/inline' },
      ],
    },
    optimization: {
      splitChunks: {
        chunks: ({ name }) => !ALONE.includes(name),
        name: false,
        cacheGroups: {
          'first-screen': { ...whole('first-screen'), priority: 2 },
          views: { ...whole('views'), priority: 2 },
          engine: { ...whole('engine'), priority: 1 },
          findings: { ...whole('findings'), priority: 1 },
        },
      },
      runtimeChunk: false,
    },
    performance: { hints: false },
    plugins: [
      new CustomFunctionsMetadataPlugin({ output: 'functions.json', input: './src/functions/functions.ts' }),
      page('taskpane.html', ['taskpane'], officeSource(env)),
      page('index.html', ['early', 'index']),
      machinePage(),
      // A browser asks a server for six things at once: these and the style sheet.
      new Preload({ later: 'first-screen', beside: 'early' }),
      new CompileAtOnce(['taskpane', 'index', 'first-screen', 'views']),
      new Guide(),
      new OfflineList(),
      new CopyPlugin({
        patterns: [
          { from: 'assets', to: 'assets', globOptions: { ignore: ['**/tinh-*/**', '**/pictures/**'] } },
          { from: 'src/taskpane/notice.js', to: 'notice.js' },
          { from: 'src/taskpane/pane.css', to: 'pane.css' },
          ...ownOfficeFiles(env),
          {
            from: 'manifest.xml',
            to: 'manifest.xml',
            transform: (content) => content.toString().replaceAll(DEV_URL, baseUrl(env)),
          },
        ],
      }),
    ],
    devServer: {
      server: argv.env?.WEBPACK_SERVE ? await server(env) : 'http',
      port: Number(process.env.PORT ?? 3000),
      host: 'localhost',
      hot: false,
      liveReload: false,
      client: false,
      headers: { 'Cache-Control': 'no-cache' },
      static: false,
    },
  };
};
