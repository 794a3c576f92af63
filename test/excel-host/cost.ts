import budgets from '../budgets.json';
import type { Exchange, ExcelHost } from './host';
import { ACTION, type Batch, type BatchAction, type BatchPath } from './protocol';

export interface Cost {
  readonly requests: number;
  /** Bytes of the requests beside what they write. */
  readonly asked: number;
  readonly answered: number;
  readonly all: number;
}

export type Command = keyof typeof budgets.excel;

/** Ensures what the host was asked since counting began. */
export function costOf({ exchanges }: ExcelHost): Cost {
  const sum = (of: (one: Exchange) => number): number => exchanges.reduce((total, one) => total + of(one), 0);
  return {
    requests: exchanges.length,
    asked: sum((one) => one.requestBytes - writtenBytes(one.batch)),
    answered: sum(({ responseBytes }) => responseBytes),
    all: sum(({ requestBytes, responseBytes }) => requestBytes + responseBytes),
  };
}

/** Ensures a line for each figure of a command that is above its budget in `test/budgets.json`. */
export function aboveBudget(command: Command, cost: Cost): string[] {
  const budget: Partial<Cost> = budgets.excel[command];
  return (Object.keys(budget) as (keyof Cost)[]).flatMap((figure) => {
    const most = budget[figure] ?? 0;
    return cost[figure] <= most ? [] : [`${command}: ${figure} ${cost[figure]}, budget ${most}`];
  });
}

/**
 * What a request writes: the adapter asks first, marks the end of its questions, then writes. All that stands after
 * the first mark, with the objects that only it needs.
 */
function writtenBytes({ Actions, ObjectPaths }: Batch): number {
  const mark = Actions.findIndex(({ ActionType }) => ActionType === ACTION.trace);
  if (mark < 0) return 0;
  const asked = pathsOf(Actions.slice(0, mark), ObjectPaths);
  const paths = Object.values(ObjectPaths).filter(({ Id }) => !asked.has(Id));
  return bytesOf(Actions.slice(mark)) + bytesOf(paths);
}

/** The objects some actions stand on, with the objects those were reached through. */
function pathsOf(actions: readonly BatchAction[], paths: Readonly<Record<string, BatchPath>>): Set<number> {
  const found = new Set<number>();
  for (const { ObjectPathId } of actions) {
    for (let id: number | undefined = ObjectPathId; id !== undefined && !found.has(id);) {
      found.add(id);
      id = paths[id]?.ParentObjectPathId;
    }
  }
  return found;
}

function bytesOf(parts: readonly unknown[]): number {
  return parts.reduce<number>((sum, part) => sum + Buffer.byteLength(JSON.stringify(part)), 0);
}
