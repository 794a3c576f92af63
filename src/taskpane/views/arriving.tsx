import { lazy, useState, type ComponentType } from 'react';

/** A view that comes as a script of its own. */
export interface Arriving {
  (): React.JSX.Element;
  /** Sends for the script; resolves once the view can be drawn at once. */
  readonly arrive: () => Promise<unknown>;
}

/** Ensures a view that is drawn without a gap where its script has come before it is shown. */
export function arriving(load: () => Promise<ComponentType>): Arriving {
  let arrived: ComponentType | undefined;
  const arrive = async (): Promise<ComponentType> => (arrived ??= await load());
  const Later = lazy(async () => ({ default: await arrive() }));
  function View() {
    // One and the same for as long as it stands: another would forget what was typed into it.
    const [{ Shown }] = useState(() => ({ Shown: arrived ?? Later }));
    return <Shown />;
  }
  return Object.assign(View, { arrive });
}
