const ELSEWHERE = ['grid', 'scoring-text', 'sheet', 'review', 'round', 'output'];

/** Tests of how texts are read and rules explained, decided and added up. */
const RULE_TESTS = [
  'test/methods/readers',
  'test/methods/absence.test.ts',
  'test/methods/own-words.test.ts',
  'test/methods/runner.test.ts',
  'test/methods/told.test.ts',
  'test/methods/level.test.ts',
  'test/methods/per-rule.test.ts',
  'test/methods/next-step.test.ts',
  'test/methods/next-told.test.ts',
  'test/methods/round-trip.test.ts',
  'test/methods/text-rules.test.ts',
  'test/methods/decision',
  'test/methods/next',
  'test/methods/slots.test.ts',
  'test/methods/composite.test.ts',
  'test/methods/choice.test.ts',
  'test/methods/explain.test.ts',
  'test/methods/explain-several.test.ts',
  'test/methods/explain-taking.test.ts',
  'test/methods/explain-worth.test.ts',
  'test/scoring-text/texts.test.ts',
  'test/scoring-text/told.test.ts',
  'test/scoring-text/held-out.test.ts',
  'test/scoring-text/readings.test.ts',
  'test/scoring-text/by-kind.test.ts',
  'test/scoring-text/several-rules.test.ts',
  'test/rulebook/texts.test.ts',
];

/** Parts of the core with the fast tests that judge their mutants: none of those that start other programs. */
const PARTS = {
  rulebook: { folders: ['rulebook'], tests: ['test/rulebook'] },
  scoring: {
    folders: ['scoring'],
    tests: ['test/scoring', 'test/review/score-form.test.ts'],
  },
  methods: {
    folders: ['methods'],
    tests: RULE_TESTS,
  },
  elsewhere: {
    folders: ELSEWHERE,
    tests: [
      ...ELSEWHERE.map((folder) => `test/${folder}`),
      ...RULE_TESTS,
      'test/scoring',
      'test/workflows',
      'test/cli',
      'test/messages',
      'test/samples',
      'test/faults',
    ],
    isSampled: true,
  },
};

/** Ensures a part by its name, or one folder of it (`methods/ladder`) with the part's tests. */
export function partNamed(name) {
  const [own] = name.split('/');
  const part = PARTS[own];
  if (part === undefined) throw new Error(`Which part: ${Object.keys(PARTS).join(', ')}?`);
  return name === own ? part : { folders: [name], tests: part.tests };
}
