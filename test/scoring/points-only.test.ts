import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pointsBy, scoreBy } from '../../src/methods/registry';
import { readCases } from '../methods/read-case';

const FOLDER = join(__dirname, '../methods/cases');
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  name.endsWith('.json'),
);

test.each(files)('%s: points without steps are the points with steps, and only points', (file) => {
  const { spec, context, cases } = readCases(readFileSync(join(FOLDER, file), 'utf8'));
  for (const { answers } of cases) {
    const verdict = scoreBy(spec, answers, context);
    const expected = verdict.kind === 'points' ? verdict.points : undefined;
    const quick = pointsBy(spec, answers, context);
    // Absent subjects, and agencies without a group, are left to the full verdict.
    const isLeft = answers.absence !== undefined || spec.absence !== undefined || spec.kind === 'composite';
    if (quick !== undefined || !isLeft) expect(quick).toEqual(expected);
  }
});
