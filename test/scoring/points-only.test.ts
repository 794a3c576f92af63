import { pointsBy, scoreBy } from '../../src/methods/registry';
import { caseFiles, readCaseFile } from '../methods/read-case';

test.each(caseFiles())('%s: points without steps are the points with steps, and only points', (file) => {
  const { spec, context, cases } = readCaseFile(file);
  for (const { answers } of cases) {
    const verdict = scoreBy(spec, answers, context);
    const expected = verdict.kind === 'points' ? verdict.points : undefined;
    const quick = pointsBy(spec, answers, context);
    // Absent subjects, and agencies without a group, are left to the full verdict.
    const isLeft = answers.absence !== undefined || spec.absence !== undefined || spec.kind === 'composite';
    if (quick !== undefined || !isLeft) expect(quick).toEqual(expected);
  }
});
