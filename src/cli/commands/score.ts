import { basename } from 'node:path';
import type { Language } from '../../messages/language';
import { layerOn } from '../../output/finding-layers';
import { failed, type Problem, type Result } from '../../result';
import { copiedDocument } from '../../workflows/read-document';
import { scoreWorkbook, type ScoredWorkbook } from '../../workflows/score-workbook';
import { writeScores } from '../../workflows/write-scores';
import {
  newWorkbook,
  openFile,
  refuseSameFile,
  scoredName,
  separateName,
  writable,
  writeBytes,
} from '../files';
import { operand, type ParsedArguments } from '../arguments';
import { dayOption } from '../dates';
import { problemJson, type Answer, type Command } from '../door';
import { rulebookOption } from '../rulebook-option';
import { scoreJson, scoreLines, type Written } from '../views/score-view';

/** Scores one workbook into a copy of it; the input is never written to. */
export const score: Command = {
  shape: {
    options: { out: 'string', rulebook: 'string', sheet: 'string', date: 'string', 'fill-empty': 'boolean' },
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
  const opened = openFile(file);
  if (!opened.ok) return opened;
  const rulebook = await rulebookOption(args.text('rulebook'));
  if (!rulebook.ok) return rulebook;
  const sheet = args.text('sheet');
  const scored = await scoreWorkbook(opened.value, {
    today: dayOption(args.text('date')),
    ...(rulebook.value === undefined ? {} : { rulebook: rulebook.value }),
    ...(sheet === undefined ? {} : { sheet }),
  });
  if (!scored.ok) return failed(...opened.problems, ...scored.problems);
  const before = [...opened.problems, ...rulebook.problems, ...scored.problems];
  const { language } = args;
  const fillEmpty = args.flag('fill-empty');
  const copy = await writable(opened.value);
  if (!copy.ok) return failed(...before, ...copy.problems);
  const done = await writeScores(copy.value, scored.value, {
    fillEmpty,
    // Whoever chose what the colours say keeps it.
    layer: layerOn(scored.value.read.content) ?? 'risk',
    problems: scored.problems,
    language,
  });
  if (!done.ok) return failed(...before, ...done.problems);
  const out = args.text('out') ?? scoredName(file);
  writeBytes(out, copy.value.save());
  const copied = copy.value === opened.value ? [] : [copiedDocument(basename(file), basename(out))];
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
    value: { scored: scored.value, written, problems: [...before, ...done.problems, ...copied] },
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
