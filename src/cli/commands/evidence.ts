import { basename } from 'node:path';
import { CLI_LABELS } from '../../messages/cli';
import { fill } from '../../messages/language';
import { failed, ok, type Problem, type Result } from '../../result';
import { copiedDocument } from '../../workflows/read-document';
import { reviewEvidence, writeEvidence, type ReviewedWorkbook } from '../../workflows/review-evidence';
import { scoreWorkbook, type ScoredWorkbook } from '../../workflows/score-workbook';
import { operand, type ParsedArguments } from '../arguments';
import { dayOption } from '../dates';
import { problemJson, type Answer, type Command } from '../door';
import { openFile, refuseSameFile, writable, writeBytes } from '../files';
import { filesIn } from '../folder';
import { rulebookOption } from '../rulebook-option';
import { hanging } from '../terminal';
import { evidenceJson, evidenceLines } from '../views/evidence-view';

interface Reviewed extends ReviewedWorkbook {
  readonly sheets: readonly string[];
}

/** Reads and checks the evidence of a workbook; with `--out`, a copy holds the register and the list to submit. */
export const evidence: Command = {
  shape: {
    options: { folder: 'string', out: 'string', rulebook: 'string', sheet: 'string', date: 'string' },
  },
  async run(args) {
    const file = operand(args, 0, 'FILE');
    const out = args.text('out');
    if (out !== undefined) refuseSameFile(file, out);
    const folder = args.text('folder');
    const files =
      folder === undefined ? undefined : filesIn(folder, [file, ...(out === undefined ? [] : [out])]);
    const done = await review(file, files, args);
    return answer(done, args);
  },
};

async function review(
  file: string,
  files: readonly string[] | undefined,
  args: ParsedArguments,
): Promise<Result<Reviewed>> {
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
  const before = [...opened.problems, ...rulebook.problems];
  if (!scored.ok) return failed(...before, ...scored.problems);
  const reviewed = reviewEvidence(scored.value, files);
  if (!reviewed.ok) return failed(...before, ...reviewed.problems);
  const all = [...before, ...reviewed.problems];
  const out = args.text('out');
  if (out === undefined) return ok({ ...reviewed.value, sheets: [] }, all);
  const written = await write({ file, out }, { scored: scored.value, reviewed: reviewed.value }, args);
  return written.ok
    ? ok({ ...reviewed.value, sheets: written.value }, [...all, ...written.problems])
    : failed(...all, ...written.problems);
}

async function write(
  { file, out }: { readonly file: string; readonly out: string },
  found: { readonly scored: ScoredWorkbook; readonly reviewed: ReviewedWorkbook },
  { language }: ParsedArguments,
): Promise<Result<readonly string[]>> {
  const opened = openFile(file);
  if (!opened.ok) return opened;
  const copy = await writable(opened.value);
  if (!copy.ok) return copy;
  const written = await writeEvidence(copy.value, found, { language, list: true });
  if (!written.ok) return written;
  writeBytes(out, copy.value.save());
  const copied: Problem[] =
    copy.value === opened.value ? [] : [copiedDocument(basename(file), basename(out))];
  return ok(written.value.sheets, [...written.problems, ...copied]);
}

function answer(done: Result<Reviewed>, args: ParsedArguments): Answer {
  const { language } = args;
  const { problems } = done;
  const out = done.ok && done.value.sheets.length > 0 ? (args.text('out') ?? null) : null;
  const sheets = done.ok ? done.value.sheets : [];
  const written = { file: out ?? '', sheets: sheets.join('; ') };
  return {
    json: {
      schema: 'cchc.evidence/1',
      ...(done.ok ? evidenceJson(done.value.review) : { items: [], folder: null }),
      output: out === null ? null : { file: out, sheets },
      problems: problems.map((each) => problemJson(each, language)),
    },
    lines: done.ok
      ? [
          ...evidenceLines(done.value.review, language),
          ...(out === null ? [] : hanging(fill(CLI_LABELS['evidence.written'], written, language), '  ')),
        ]
      : [],
    problems,
  };
}
