import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok } from '../../src/result';
import * as engine from '../../src/taskpane/engine';
import type { ChosenFile } from '../../src/taskpane/host';
import type { Assigned } from '../../src/taskpane/session/commands/tasks';
import { tableFile } from '../support/table-file';

/** Ensures a workbook of plain cells, as a user would choose it. */
export function chosenTable(
  name: string,
  rows: readonly (readonly (string | number | null)[])[],
): ChosenFile {
  const folder = mkdtempSync(join(tmpdir(), 'cchc-chosen-'));
  try {
    const bytes = new Uint8Array(readFileSync(tableFile(folder, name, rows)));
    return { name, bytes: () => Promise.resolve(ok(bytes)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Ensures what a command hands on to its view. */
export async function handedOn<T>(command: (take: (value: T) => void) => Promise<unknown>): Promise<T> {
  const taken: T[] = [];
  await command((value) => taken.push(value));
  const [value] = taken;
  if (value === undefined) throw new Error('nothing was handed on');
  return value;
}

/** Ensures the file of one lead agency as it comes back, with one open cell filled in. */
export async function returnedTasks({ province }: Assigned): Promise<ChosenFile> {
  const stamped = { who: '', when: '2026-01-10T09:00:00.000Z', language: 'vi' } as const;
  const issued = engine.issueFiles(province, stamped);
  const [first] = issued.ok ? issued.value : [];
  const bytes = engine.writeWorkbook(first?.sheets ?? []);
  const opened = bytes.ok ? engine.openXlsx(bytes.value) : bytes;
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const content = await opened.value.read();
  const grid = content.ok ? content.value.sheets[0] : undefined;
  const open = (grid?.rows ?? []).flatMap((cells, row) =>
    (cells ?? []).flatMap((cell, column) => (cell?.locked === false ? [{ row, column }] : [])),
  );
  const cells = open.slice(0, 1).map((at) => ({ ...at, value: 'Đã bổ sung' }));
  await opened.value.apply({ command: 'test', edits: [{ kind: 'cells', sheet: grid?.sheet ?? '', cells }] });
  const saved = opened.value.save();
  return { name: 'so-noi-vu.xlsx', bytes: () => Promise.resolve(ok(saved)) };
}
