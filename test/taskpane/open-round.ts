import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openXlsx, writeWorkbook, type NewSheet, type XlsxWorkbook } from '../../src/workbook/xlsx';
import { gather } from '../../src/workflows/gather';
import { ok, type Result } from '../../src/result';
import type { Session } from '../../src/taskpane/session/session';
import { COMPILE } from '../output/round-builders';
import { SAMPLES } from './open-sample';

const FOLDER = join(SAMPLES, 'tinh-truong-son-2025');
const REGISTER = 'so-dang-ky.xlsx';

function opened(path: string): XlsxWorkbook {
  return value(openXlsx(new Uint8Array(readFileSync(path))));
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

/** Ensures the workbook of a round as gathering makes it from files of the sample province. */
export async function sampleRound(only: (name: string) => boolean = () => true): Promise<Uint8Array> {
  const names = readdirSync(FOLDER).filter((name) => name !== REGISTER && only(name));
  const gathered = value(
    await gather({
      files: names.map((file) => ({ file, port: ok(opened(join(FOLDER, file))) })),
      register: opened(join(FOLDER, REGISTER)),
      year: 2025,
      stamp: { who: 'Tổ giúp việc', when: '2026-01-09T02:00:00.000Z' },
      language: 'vi',
      compile: COMPILE,
    } as Parameters<typeof gather>[0]),
  );
  const sheets = gathered.edits.filter((edit): edit is NewSheet & typeof edit => edit.kind === 'addSheet');
  return value(writeWorkbook(sheets));
}

/** Ensures a round's workbook opened in the pane. */
export async function openRoundIn(session: Session, bytes: Uint8Array): Promise<void> {
  await session.openFile({ name: 'dot-2025.xlsx', bytes: async () => ok(bytes.slice()) });
}
