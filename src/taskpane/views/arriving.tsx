import { lazy, useState, type ComponentType, type ReactElement } from 'react';

/** A view that comes as a script of its own. */
export interface Arriving {
  (): ReactElement;
  /** Sends for the script; resolves once the view can be drawn at once. */
  readonly arrive: () => Promise<unknown>;
  /** Forgets that the script did not come: it is sent for anew when the view is drawn next. */
  readonly again: () => void;
}

/** Ensures a view that is drawn without a gap where its script has come before it is shown. */
export function arriving(load: () => Promise<ComponentType>): Arriving {
  let arrived: ComponentType | undefined;
  const arrive = async (): Promise<ComponentType> => (arrived ??= await load());
  const sent = (): ComponentType => lazy(async () => ({ default: await arrive() }));
  let coming = sent();
  function View() {
    // One and the same for as long as it stands: another would forget what was typed into it.
    const [{ Shown }] = useState(() => ({ Shown: arrived ?? coming }));
    return <Shown />;
  }
  const again = (): void => {
    coming = sent();
  };
  return Object.assign(View, { arrive, again });
}
