import { sampleBytes } from '../samples';
import type { FirstScreen } from '../session/at-work';
import { RecordingPort } from '../session/recording-port';
import type { Asked, LookBeside } from './beside';

/** Ensures the answer to what a page asked; undefined where the file is not a workbook that can be opened as it is. */
export async function answer(
  { openXlsx, lookAt }: FirstScreen,
  { file, language, ...options }: Asked,
): Promise<LookBeside | undefined> {
  const opened = openXlsx(typeof file === 'string' ? await sampleBytes(file) : file);
  if (!opened.ok) return undefined;
  const port = new RecordingPort(opened.value, true);
  const look = await lookAt(port, options, language);
  return { ...look, content: await port.read() };
}
