/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { parseCellName } from '../../src/grid/address';
import { LAYER_KINDS } from '../../src/grid/highlight';
import { ok } from '../../src/result';
import { LayerSwitch } from '../../src/taskpane/views/LayerSwitch';
import { draw, press } from './draw';
import { newSession, sample } from './open-sample';

const MESSY = 'tu-cham-lon-xon-2025.xlsx';
const SHEET = 'Sheet1';

afterEach(cleanup);

async function opened(bytes?: Uint8Array) {
  const made = newSession();
  await made.session.openFile(bytes ? { name: MESSY, bytes: async () => ok(bytes) } : sample(MESSY));
  const content = async () => {
    const read = await made.session.desk.open!.port.read();
    if (!read.ok) throw new Error(read.problems[0]?.code);
    return read.value;
  };
  return { ...made, content };
}

describe.each(LAYER_KINDS)('the layer of %s', (kind) => {
  test('is known again when the file is opened again, and goes without a trace', async () => {
    const before = await (await opened()).content();
    const first = await opened();
    await first.session.toggleHighlights(kind);
    const { painted } = first.session.state;
    expect(painted.length).toBeGreaterThan(0);
    await first.session.save();

    const again = await opened(first.host.kept[0]!.bytes);
    expect(again.session.state.layer).toBe(kind);
    expect(again.session.state.painted).toEqual(painted);
    expect(again.session.state.canUndo).toBe(false);
    await again.session.toggleHighlights(kind);
    expect(again.session.state.layer).toBeUndefined();
    expect(await again.content()).toEqual(before);
  });

  test('is replaced by another, never mixed with it', async () => {
    const { session } = await opened();
    await session.toggleHighlights(kind);
    const other = LAYER_KINDS[(LAYER_KINDS.indexOf(kind) + 1) % LAYER_KINDS.length]!;
    await session.toggleHighlights(other);
    expect(session.state.layer).toBe(other);
  });

  test('colours its signs in the columns of results as well', async () => {
    const { session } = await opened();
    await session.toggleHighlights(kind);
    const onTable = session.state.painted.length;
    await session.writeResults(false);
    expect(session.state.layer).toBe(kind);
    expect(session.state.painted.length).toBeGreaterThan(onTable);
    const withSigns = session.state.painted;
    await session.toggleHighlights(kind);
    await session.toggleHighlights(kind);
    expect(session.state.painted).toEqual(withSigns);
  });
});

test('a figure filled in leaves the layer of what is missing when scored again, and one undo takes both back', async () => {
  const { session } = await opened();
  await session.toggleHighlights('gaps');
  const before = session.state.painted;
  const { row, column } = parseCellName('D13')!;
  const cells = [{ row, column, value: '10/10' }];
  await session.desk.open!.recording.apply({
    command: 'test',
    edits: [{ kind: 'cells', sheet: SHEET, cells }],
  });
  await session.rescore();
  expect(session.state.layer).toBe('gaps');
  expect(session.state.painted).not.toEqual(before);
  await session.undo();
  expect(session.state.painted).toEqual(before);
});

test('the choice stands beside the switch, and the legend names every colour by a sign', async () => {
  const { session } = await opened();
  await draw(session, <LayerSwitch usual="risk" />);
  expect(screen.queryByRole('list')).toBeNull();
  await act(async () => {
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'gaps' } });
  });
  await press(session, 'Tô màu trên trang');
  expect(session.state.layer).toBe('gaps');
  expect(screen.getByRole('list').textContent).toBe('□ Còn thiếu');
  await press(session, 'Bỏ tô màu');
  expect(screen.queryByRole('list')).toBeNull();
});
