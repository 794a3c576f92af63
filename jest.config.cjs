/** One Jest for everything; a test file that needs a DOM says so in its docblock. */
module.exports = {
  testEnvironment: 'node',
  // Tests wait for browsers and LibreOffice more than they compute: no processor is kept back for the terminal.
  maxWorkers: '100%',
  setupFiles: ['<rootDir>/test/support/fixed-seed.ts'],
  roots: ['<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  // The guide's Markdown library ships its main file as an ES module, which Jest does not load from packages.
  moduleNameMapper: { '^marked$': '<rootDir>/node_modules/marked/lib/marked.umd.js' },
  transform: {
    '\\.xlsx$': '<rootDir>/test/support/xlsx-as-url.cjs',
    '^.+\\.(t|j)sx?$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true },
          target: 'es2022',
          transform: { react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
};
