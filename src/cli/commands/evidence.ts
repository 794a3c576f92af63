import { basename } from 'node:path';
import { CLI_LABELS } from '../../messages/cli';
import { fill } from '../../messages/language';
import { failed, ok, type Problem, type Result } from '../../result';
import { copiedDocument } from '../../workflows/read-document';
import { reviewEvidence, writeEvidence, type ReviewedWorkbook } from '../../workflows/review-evidence';
import type { ScoredWorkbook } from '../../workflows/score-workbook';
import { operand, type ParsedArguments } from '../arguments';
import { problemJson, type Answer, type Command } from '../door';
import { openFile, refuseSameFile, writable, writeBytes } from '../files';
import { filesIn } from '../folder';
import { SCORING_OPTIONS, scoredFile } from '../score-option';
import { hanging } from '../terminal';
import { evidenceJson, evidenceLines } from '../views/evidence-view';

interface Reviewed extends ReviewedWorkbook {
  readonly sheets: readonly string[];
}

/** Reads and checks the evidence of a workbook; with `--out`, a copy holds the register and the list to submit. */
export const evidence: Command = {
  shape: {
    options: { ...SCORING_OPTIONS, folder: 'string', out: 'string' },
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
  const scored = await scoredFile(file, args);
  if (!scored.ok) return scored;
  const { workbook, opening } = scored.value;
  const reviewed = reviewEvidence(workbook, files);
  if (!reviewed.ok) return failed(...opening, ...reviewed.problems);
  const all = [...opening, ...reviewed.problems];
  const out = args.text('out');
  if (out === undefined) return ok({ ...reviewed.value, sheets: [] }, all);
  const written = await write({ file, out }, { scored: workbook, reviewed: reviewed.value }, args);
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
