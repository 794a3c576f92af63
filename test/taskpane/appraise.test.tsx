/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { Appraise } from '../../src/taskpane/views/appraise/Appraise';
import { draw } from './draw';
import { newSession } from './open-sample';
import { openRoundIn, sampleRound } from './open-round';

jest.setTimeout(120_000);
afterEach(cleanup);

let round: Uint8Array;
beforeAll(async () => {
  round = await sampleRound((name) => /^so-/.test(name));
});

async function opened() {
  const made = newSession();
  await openRoundIn(made.session, round);
  await draw(made.session, <Appraise />);
  await waitFor(() => expect(screen.getByLabelText('Đơn vị')).toBeTruthy());
  return made;
}

test('a', async () => {
  const t0 = performance.now();
  const { session } = await opened();
  console.log(performance.now() - t0, session.state.failure?.[0], session.state.shown === undefined);
  console.log(document.body.textContent);
});
