import type { Language } from '../../messages/language';
import type { Day } from '../../methods/answers';
import type { Result } from '../../result';
import type { Basis } from '../../scoring/scorecard';
import type { AgencyFile, FiledProblem, RankedAgencies } from '../../workflows/rank-agencies';
import type { ChosenFile } from '../host';
import type { Engine } from './desk';
import { breathe, steppedPort } from './stepped-port';

export interface RankChosenOptions {
  readonly engine: Engine;
  readonly signal: AbortSignal;
  readonly language: Language;
  readonly basis: Basis;
  readonly today: Day;
  /** How many files have been scored so far. */
  readonly onFile: (done: number) => void;
}

/** Ensures the chosen files opened, a register among them told apart, and everyone ranked in small steps. */
export async function rankChosen(
  chosen: readonly ChosenFile[],
  { engine, signal, onFile, ...request }: RankChosenOptions,
): Promise<Result<RankedAgencies, FiledProblem>> {
  const opened: AgencyFile[] = [];
  for (const file of chosen) {
    await breathe();
    if (signal.aborted) return { ok: false, problems: [] };
    opened.push(await openChosen(file, engine));
  }
  const { files, register } = await engine.findRegister(opened);
  const seen = new Set<string>();
  const stepped = files.map(({ file, port }): AgencyFile => {
    if (!port.ok) return { file, port };
    const onStep = (): void => onFile(seen.add(file).size);
    return { file, port: { ...port, value: steppedPort(port.value, signal, onStep) } };
  });
  return engine.rankAgencies({ files: stepped, ...(register === undefined ? {} : { register }), ...request });
}

/** Ensures a chosen file opened, or the reasons why it cannot be. */
export async function openChosen(file: ChosenFile, engine: Engine): Promise<AgencyFile> {
  const bytes = await file.bytes();
  return { file: file.name, port: bytes.ok ? await engine.openAny(bytes.value, file.name) : bytes };
}
