import { parseAreaName } from '../../../src/grid/address';
import { sheetOf, type CellDraft } from '../../excel-host/build';
import { contractSuite, type ContractSheet } from '../contract';
import { assertComplete, connect } from './connect';

afterEach(assertComplete);

function sheetFrom({ name, cells, merges = [], unlocked }: ContractSheet): ReturnType<typeof sheetOf> {
  const drafts: Record<string, CellDraft> = { ...cells };
  for (const address of unlocked ?? []) {
    drafts[address] = { value: cells[address] ?? null, locked: false };
  }
  return sheetOf(name, drafts, {
    merges: merges.map((merge) => parseAreaName(merge)!),
    isProtected: unlocked !== undefined,
  });
}

contractSuite('Excel', ({ sheets, structureProtected = false }) => {
  const { port } = connect(sheets.map(sheetFrom), { structureProtected });
  return Promise.resolve(port);
});
