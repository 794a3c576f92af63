import { basename } from 'node:path';
import type { Language } from '../../messages/language';
import { layerOn } from '../../grid/highlight';
import { failed, type Problem, type Result } from '../../result';
import { copiedDocument } from '../../workflows/read-document';
import type { ScoredWorkbook } from '../../workflows/score-workbook';
import { writeScores } from '../../workflows/write-scores';
import { newWorkbook, refuseSameFile, scoredName, separateName, writable, writeBytes } from '../files';
import { operand, type ParsedArguments } from '../arguments';
import { problemJson, type Answer, type Command } from '../door';
import { SCORING_OPTIONS, scoredFile } from '../score-option';
import { scoreJson, scoreLines, type Written } from '../views/score-view';

/** Scores one workbook into a copy of it; the input is never written to. */
export const score: Command = {
  shape: {
    options: { ...SCORING_OPTIONS, out: 'string', 'fill-empty': 'boolean' },
  },
  async run(args) {
    const file = operand(args, 0, 'FILE');
    const out = args.text('out') ?? scoredName(file);
    refuseSameFile(file, out);
    const result = await scoreFile(file, args);
    if (!result.ok) return refusal(result.problems, args.language);
    const { scored, written, problems } = result.value;
    return {
      json: scoreJson(scored, written, problems, args.language),
      lines: scoreLines(scored, written, args.language),
      problems,
    };
  },
};

interface Done {
  readonly scored: ScoredWorkbook;
  readonly written: readonly Written[];
  readonly problems: readonly Problem[];
}

async function scoreFile(file: string, args: ParsedArguments): Promise<Result<Done>> {
  const opened = await scoredFile(file, args);
  if (!opened.ok) return opened;
  const { port, workbook: scored, scoring } = opened.value;
  const before = opened.problems;
  const { language } = args;
  const fillEmpty = args.flag('fill-empty');
  const copy = await writable(port);
  if (!copy.ok) return failed(...before, ...copy.problems);
  const done = await writeScores(copy.value, scored, {
    fillEmpty,
    // Whoever chose what the colours say keeps it.
    layer: layerOn(scored.read.content) ?? 'risk',
    problems: scoring,
    language,
  });
  if (!done.ok) return failed(...before, ...done.problems);
  const out = args.text('out') ?? scoredName(file);
  writeBytes(out, copy.value.save());
  const copied = copy.value === port ? [] : [copiedDocument(basename(file), basename(out))];
  const written: Written[] = [
    { file: out, places: done.value.places.filter(({ kind }) => kind !== 'separateWorkbook') },
  ];
  if (done.value.separate) {
    const apart = separateName(out);
    writeBytes(apart, newWorkbook(done.value.separate));
    written.push({
      file: apart,
      places: done.value.places.filter(({ kind }) => kind === 'separateWorkbook'),
    });
  }
  return {
    ok: true,
    value: { scored, written, problems: [...before, ...done.problems, ...copied] },
    problems: [],
  };
}

/** A file that could not be scored: the problems are the answer. */
export function refusal(problems: readonly Problem[], language: Language): Answer {
  return {
    json: { schema: 'cchc.score/1', problems: problems.map((each) => problemJson(each, language)) },
    lines: [],
    problems,
  };
}
