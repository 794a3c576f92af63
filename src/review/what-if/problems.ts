import type { Problem } from '../../result';

/** What a scenario or a goal asks for that cannot be; the sentences are in `src/messages/what-if.ts`. */
export type WhatIfProblemCode =
  | 'what-if.unknown-code'
  | 'what-if.code-twice'
  | 'what-if.unknown-input'
  | 'what-if.bad-value'
  | 'what-if.still-missing'
  | 'what-if.not-ranked'
  | 'goal.no-rule'
  | 'goal.unknown-code'
  | 'goal.bad-effort';

export type WhatIfProblem = Problem<WhatIfProblemCode>;
