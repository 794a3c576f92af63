/** @jest-environment jsdom */
import { deliver } from '../../src/taskpane/file/deliver';

const BYTES = new Uint8Array([80, 75, 3, 4]);
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function named(name: string): Error {
  return Object.assign(new Error(name), { name });
}

/** What was downloaded, by name, once addresses of blobs are given. */
function downloads(): string[] {
  const files: string[] = [];
  Object.assign(URL, { createObjectURL: () => 'blob:1', revokeObjectURL: () => undefined });
  jest.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    files.push(this.download);
  });
  return files;
}

interface Disk {
  readonly said: string[];
  readonly failing?: { readonly at: 'pick' | 'write' | 'close'; readonly error: string };
}

/** A browser with a save dialog; what is done to the file is told in order. */
function withPicker({ said, failing }: Disk): void {
  const step = async (at: 'pick' | 'write' | 'close', words: string): Promise<void> => {
    if (failing?.at === at) throw named(failing.error);
    said.push(words);
  };
  const file = {
    write: (data: Blob) => step('write', `write ${data.size} ${data.type}`),
    close: () => step('close', 'close'),
    abort: async () => void said.push('abort'),
  };
  Object.assign(window, {
    showSaveFilePicker: async (options: { suggestedName: string; types: unknown }) => {
      await step('pick', `ask ${options.suggestedName} ${JSON.stringify(options.types)}`);
      return { createWritable: async () => file };
    },
  });
}

afterEach(() => {
  Reflect.deleteProperty(window, 'showSaveFilePicker');
  jest.restoreAllMocks();
  jest.useRealTimers();
});
beforeEach(() => jest.useFakeTimers());

test('without a save dialog the copy is downloaded under its name', async () => {
  const files = downloads();
  expect((await deliver(BYTES, 'a.da-cham.xlsx')).ok).toBe(true);
  expect(files).toEqual(['a.da-cham.xlsx']);
});

test.each([
  ['a.xlsx', XLSX, '.xlsx'],
  ['a.zip', 'application/zip', '.zip'],
  ['a.csv', 'text/csv', '.csv'],
])('with one, %s is written whole where the user says', async (name, type, ending) => {
  const [files, said] = [downloads(), [] as string[]];
  withPicker({ said });
  expect((await deliver(BYTES, name)).ok).toBe(true);
  const types = JSON.stringify([{ accept: { [type]: [ending] } }]);
  expect(said).toEqual([`ask ${name} ${types}`, `write 4 ${type}`, 'close']);
  expect(files).toEqual([]);
});

test('who closes the dialog has nothing saved, and nothing is downloaded instead', async () => {
  const files = downloads();
  withPicker({ said: [], failing: { at: 'pick', error: 'AbortError' } });
  const kept = await deliver(BYTES, 'a.xlsx');
  expect(kept.problems.map(({ code }) => code)).toEqual(['pane.stopped']);
  expect(files).toEqual([]);
});

test('a dialog that the browser will not show does not keep the copy from the user', async () => {
  const files = downloads();
  withPicker({ said: [], failing: { at: 'pick', error: 'SecurityError' } });
  expect((await deliver(BYTES, 'a.xlsx')).ok).toBe(true);
  expect(files).toEqual(['a.xlsx']);
});

test.each(['write', 'close'] as const)(
  'a disk that is full at %s leaves the file as it was and says so',
  async (at) => {
    const said: string[] = [];
    withPicker({ said, failing: { at, error: 'QuotaExceededError' } });
    const kept = await deliver(BYTES, 'a.xlsx');
    expect(kept.problems).toMatchObject([
      { code: 'pane.cannot-save', params: { file: 'a.xlsx', reason: 'QuotaExceededError' } },
    ]);
    expect(said.at(-1)).toBe('abort');
  },
);
