import type * as engineModule from './engine';
import type { Answered, Given } from './engine';

type FunctionEngine = typeof engineModule;

/** What computes comes as a chunk of its own, asked for by the first formula that is calculated. */
const loadEngine = (): Promise<FunctionEngine> => import(/* webpackChunkName: "functions" */ './engine');

/** Ensures the value of a formula, or `#N/A` with the question: whatever is not certain is never a number. */
export async function answer<T>(
  given: Given,
  choose: (engine: FunctionEngine) => (given: Given) => Answered<T>,
): Promise<T> {
  const engine = await loadEngine().catch(() => undefined);
  if (engine === undefined) throw notAvailable(NOT_LOADED);
  const answered = choose(engine)(given);
  if (answered.ok) return answered.value;
  throw notAvailable(answered.question);
}

/** The messages are in the chunk that did not come. */
const NOT_LOADED = 'Chưa tải được phần tính điểm. Hãy kiểm tra kết nối, rồi bấm F9 để tính lại.';

function notAvailable(question: string): CustomFunctions.Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, question);
}
