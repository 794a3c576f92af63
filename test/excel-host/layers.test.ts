import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LAYER_KINDS } from '../../src/grid/highlight';
import { paneInExcel } from './commands';
import { snapshot } from './snapshot';
import { hostFromFile } from './xlsx-file';

jest.setTimeout(60_000);

const SAMPLE = join(__dirname, '../../assets/samples/tu-cham-lon-xon-2025.xlsx');

test.each(LAYER_KINDS)(
  'in Excel the layer of %s is known in the next session, and off leaves every property as it was',
  async (kind) => {
    const host = await hostFromFile(new Uint8Array(readFileSync(SAMPLE)));
    const before = snapshot(host);
    const first = paneInExcel(host);
    await first.session.rescore();
    await first.session.toggleHighlights(kind);
    expect(first.session.state.layer).toBe(kind);
    expect(snapshot(host)).not.toEqual(before);

    const next = paneInExcel(host);
    await next.session.rescore();
    expect(next.session.state.layer).toBe(kind);
    await next.session.toggleHighlights(kind);
    expect(snapshot(host)).toEqual(before);
  },
);
