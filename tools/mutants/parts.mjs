const ELSEWHERE = ['grid', 'scoring-text', 'sheet', 'review', 'round', 'output'];

/** Parts of the core with the fast tests that judge their mutants: none of those that start other programs. */
export const PARTS = {
  rulebook: { folders: ['rulebook'], tests: ['test/rulebook'] },
  scoring: {
    folders: ['scoring'],
    tests: ['test/scoring', 'test/review/score-form.test.ts'],
  },
  methods: {
    folders: ['methods'],
    tests: [
      'test/methods/readers',
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
      'test/methods/explain-taking.test.ts',
      'test/methods/explain-worth.test.ts',
      'test/scoring-text/texts.test.ts',
      'test/scoring-text/told.test.ts',
      'test/scoring-text/held-out.test.ts',
      'test/scoring-text/readings.test.ts',
      'test/scoring-text/by-kind.test.ts',
      'test/scoring-text/several-rules.test.ts',
      'test/rulebook/texts.test.ts',
    ],
  },
  elsewhere: { folders: ELSEWHERE, tests: ELSEWHERE.map((folder) => `test/${folder}`) },
};
