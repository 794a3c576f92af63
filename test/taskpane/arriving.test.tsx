/** @jest-environment jsdom */
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Suspense } from 'react';
import { arriving } from '../../src/taskpane/views/arriving';
import { Guard } from '../../src/taskpane/views/Guard';

afterEach(cleanup);

/** React tells of what a guard caught; here it is meant to catch. */
beforeEach(() => void jest.spyOn(console, 'error').mockImplementation(() => undefined));
afterEach(() => jest.restoreAllMocks());

const Words = () => <p>đã đến</p>;

async function draw(View: ReturnType<typeof arriving>, view = 'one') {
  const guarded = (name: string) => (
    <Guard
      view={name}
      instead={(again) => (
        <button
          onClick={() => {
            View.again();
            again();
          }}
        >
          Thử lại
        </button>
      )}
    >
      <Suspense fallback={null}>{name === 'one' ? <View /> : <Words />}</Suspense>
    </Guard>
  );
  const drawn = await act(async () => render(guarded(view)));
  return { show: (name: string) => act(async () => drawn.rerender(guarded(name))) };
}

test('a view whose script has come is drawn at once', async () => {
  const View = arriving(async () => Words);
  await View.arrive();
  render(<View />);
  expect(screen.getByText('đã đến')).toBeTruthy();
});

test('a script that did not come is sent for again when asked', async () => {
  const load = jest.fn<Promise<typeof Words>, []>();
  load.mockRejectedValueOnce(new Error('no network')).mockResolvedValueOnce(Words);
  await draw(arriving(load));
  await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Thử lại' })));
  expect(await screen.findByText('đã đến')).toBeTruthy();
  expect(load).toHaveBeenCalledTimes(2);
});

test('a view that did not come takes no other with it', async () => {
  const { show } = await draw(arriving(() => Promise.reject(new Error('no network'))));
  expect(screen.getByRole('button', { name: 'Thử lại' })).toBeTruthy();
  await show('two');
  expect(screen.getByText('đã đến')).toBeTruthy();
});
