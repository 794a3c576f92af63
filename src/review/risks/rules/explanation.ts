import type { RiskRule } from '../risk';
import { pointsOn } from './points';

const ASKS = /(?:đề nghị|yêu cầu|cần|phải)[^.;\n]{0,60}(?:giải trình|làm rõ|bổ sung)/iu;

/** The appraiser asks for an explanation or more evidence, and none has been given yet. */
export const explanationAsked: RiskRule = (input) => {
  const { item, columns, maximum } = input;
  const { note, explanation } = item.row;
  const isAppraisal = columns.some(({ role }) => role === 'explanation' || role === 'appraiserNote');
  if (!isAppraisal || note === undefined || explanation !== undefined || !ASKS.test(note.value)) return [];
  const [self, first, second] = [
    pointsOn(input, 'self'),
    pointsOn(input, 'appraised1'),
    pointsOn(input, 'appraised2'),
  ];
  // A reduced score says so itself; after round 2 nothing can be added.
  const isReduced = self !== undefined && first !== undefined && first < self;
  if (second !== undefined || isReduced) return [];
  const params = { asked: note.value };
  return [
    {
      code: 'explanationAsked',
      level: 'attention',
      secure: first ?? maximum,
      canBeSaved: true,
      params,
      also: [note.cell],
    },
  ];
};
