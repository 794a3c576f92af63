import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { TextDecoder, TextEncoder } from 'node:util';
import type { ReactElement } from 'react';
import type { Session } from '../../src/taskpane/session/session';
import { SessionContext } from '../../src/taskpane/views/pane-context';

// A machine with much else to do is no fault of the pane.
configure({ asyncUtilTimeout: 60_000 });

// What browsers have and jsdom has not.
Object.assign(globalThis, { TextDecoder, TextEncoder });
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
} as unknown as typeof ResizeObserver;

/** Draws one view of the pane over a session. */
export async function draw(session: Session, view: ReactElement): Promise<void> {
  await act(async () => {
    render(
      <FluentProvider theme={webLightTheme}>
        <SessionContext.Provider value={session}>{view}</SessionContext.Provider>
      </FluentProvider>,
    );
  });
}

/** Presses a button and waits until the pane is at rest again. */
export async function press(session: Session, name: string | RegExp): Promise<void> {
  await act(async () => fireEvent.click(screen.getByRole('button', { name })));
  await atRest(session);
}

/** Chooses files in the input with this label and waits until the pane is at rest again. */
export async function choose(session: Session, label: string, files: readonly File[]): Promise<void> {
  const input = screen.getByLabelText(label, { selector: 'input' });
  await act(async () => fireEvent.change(input, { target: { files } }));
  await atRest(session);
}

async function atRest(session: Session): Promise<void> {
  await waitFor(() => expect(session.state.work).toBeUndefined());
}

/** Ensures a file as a picker hands it over; jsdom's own cannot be read. */
export function pickedFile(name: string, bytes: Uint8Array): File {
  const file = new File([], name);
  Object.defineProperty(file, 'arrayBuffer', { value: async () => bytes.slice().buffer });
  return file;
}
