/** The mutation check: `npm run mutants` (tools/mutants/run.mjs) chooses the mutants and the tests that judge them. */
const mutate = JSON.parse(process.env.CCHC_MUTATE ?? '["src/rulebook/**/*.ts"]');
const name = process.env.CCHC_MUTANTS ?? 'rulebook';

export default {
  testRunner: 'in-process',
  plugins: ['./tools/mutants/runner.mjs'],
  coverageAnalysis: 'perTest',
  mutate,
  ignorePatterns: ['dist', 'out', 'coverage', '.ci'],
  tempDirName: `out/stryker-${name}`,
  reporters: ['json', 'clear-text', 'progress-append-only'],
  clearTextReporter: { reportTests: false, reportMutants: false },
  jsonReporter: { fileName: `out/mutants/${name}.json` },
  concurrency: Number(process.env.CCHC_MUTANT_WORKERS ?? 1),
  // Endless loops are told by counting; a clock would take a busy machine for one and call the mutant noticed.
  timeoutMS: 3_600_000,
  timeoutFactor: 3,
  dryRunTimeoutMinutes: 60,
  checkers: [],
  disableTypeChecks: false,
  allowEmpty: true,
};
