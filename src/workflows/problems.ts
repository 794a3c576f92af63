import type { WorkflowProblemCode } from '../messages/workflows';
import type { Problem } from '../result';

/** What a workflow itself finds wrong; everything else comes from the folder that noticed it. */
export type WorkflowProblem = Problem<WorkflowProblemCode>;
