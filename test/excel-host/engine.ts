import { serviceNamed } from './objects/services';
import { HostError, itemNotFound, NotImplemented } from './errors';
import { callOn, camel, isRef, linkOf, NULL_REF, selectFrom, setOn, type Ref, type Run } from './host-object';
import {
  ACTION,
  PATH,
  type Batch,
  type BatchAction,
  type BatchAnswer,
  type BatchArguments,
} from './protocol';

/**
 * Ensures a batch carried out in order, as Excel does: it stops at the first error, what was done before
 * stays done, and the answers collected so far come back with the error.
 */
export function runBatch(batch: Batch, root: Ref, run: Run): BatchAnswer {
  const paths = new Paths(batch, root, run);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      // A trace has an answer of its own as well: the client library starts event handlers on it.
      const value = action.ActionType === ACTION.trace ? null : perform(action, paths, run);
      results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      return { Results: results, TraceIds: traces, Error: describe(error, action, index) };
    }
  }
  return { Results: results, TraceIds: traces };
}

function describe(error: HostError, action: BatchAction, index: number): NonNullable<BatchAnswer['Error']> {
  return {
    Code: error.code,
    Message: error.message,
    Location: action.Name,
    ActionIndex: index,
    HttpStatusCode: error.httpStatusCode,
  };
}

function perform(action: BatchAction, paths: Paths, run: Run): unknown {
  const target = paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return instantiated(target, paths.referenceOf(action.ObjectPathId));
    case ACTION.query:
      return query(action, target, run);
    case ACTION.method:
      return invoke(action, target, paths, run);
    case ACTION.setProperty:
      setOn(target, camel(action.Name), argumentsOf(action.ArgumentInfo, paths)[0], run);
      return null;
    default:
      throw new NotImplemented(`action type ${action.ActionType} (${action.Name})`);
  }
}

function instantiated(target: Ref, reference: string | undefined): unknown {
  if (target.isNull) return null;
  const id = target.type.id ? { _Id: target.type.id(target.self) } : {};
  return reference === undefined ? id : { ...id, _ReferenceId: reference };
}

function query(action: BatchAction, target: Ref, run: Run): unknown {
  const info = action.QueryInfo ?? {};
  if (info.Top !== undefined || info.Skip !== undefined) throw new NotImplemented('load with $top or $skip');
  return selectFrom(target, [...(info.Select ?? []), ...(info.Expand ?? [])], run);
}

function invoke(action: BatchAction, target: Ref, paths: Paths, run: Run): unknown {
  if (action.Name === '_KeepReference') {
    paths.keep(action.ObjectPathId, target);
    return null;
  }
  const value = callOn(target, camel(action.Name), argumentsOf(action.ArgumentInfo, paths), run);
  return isRef(value) || value === undefined ? null : value;
}

function argumentsOf(info: BatchArguments | undefined, paths: Paths): unknown[] {
  const referenced = info?.ReferencedObjectPathIds ?? [];
  return (info?.Arguments ?? []).map((argument, index) => {
    const id = referenced[index];
    return typeof id === 'number' && id > 0 ? paths.resolve(id) : argument;
  });
}

/** The objects of one batch, each found once, when it is first needed. */
class Paths {
  private readonly found = new Map<number, Ref>();
  private readonly references = new Map<number, string>();

  constructor(
    private readonly batch: Batch,
    private readonly root: Ref,
    private readonly run: Run,
  ) {}

  resolve(id: number): Ref {
    const known = this.found.get(id);
    if (known) return known;
    const ref = this.find(id);
    this.found.set(id, ref);
    return ref;
  }

  keep(id: number, ref: Ref): void {
    const reference = `kept-${String(this.run.kept.size + 1)}`;
    this.run.kept.set(reference, ref);
    this.references.set(id, reference);
  }

  referenceOf(id: number): string | undefined {
    return this.references.get(id);
  }

  private find(id: number): Ref {
    const path = this.batch.ObjectPaths[String(id)];
    if (!path) throw new HostError('InvalidObjectPath', `No object path ${String(id)}`);
    if (path.ObjectPathType === PATH.root) return this.root;
    if (path.ObjectPathType === PATH.nullObject) return NULL_REF;
    if (path.ObjectPathType === PATH.service) return serviceNamed(path.Name);
    if (path.ObjectPathType === PATH.referenceId) return this.kept(path.Name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent.isNull && this.run.settings.nullChainsFail) throw itemNotFound();
    if (parent.isNull) return NULL_REF;
    const args = argumentsOf(path.ArgumentInfo, this);
    if (path.ObjectPathType === PATH.property) return linkOf(parent, camel(path.Name), this.run);
    if (path.ObjectPathType === PATH.indexer) return indexed(parent, args[0], this.run);
    if (path.ObjectPathType !== PATH.method)
      throw new NotImplemented(`object path type ${path.ObjectPathType}`);
    const made = callOn(parent, camel(path.Name), args, this.run);
    if (!isRef(made)) throw new NotImplemented(`${parent.type.name}.${camel(path.Name)}() as an object`);
    return made;
  }

  private kept(name: string): Ref {
    const ref = this.run.kept.get(name);
    if (!ref) throw new HostError('InvalidReference');
    return ref;
  }
}

function indexed(parent: Ref, key: unknown, run: Run): Ref {
  const item = parent.type.item;
  if (!item) throw new NotImplemented(`${parent.type.name}[key]`);
  const ref = item(parent.self, key, run);
  if (ref.isNull) throw itemNotFound();
  return ref;
}
