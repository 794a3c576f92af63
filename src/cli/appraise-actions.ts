import { basename, join } from 'node:path';
import { failed, ok, problem, type Problem, type Result } from '../result';
import { fileNames } from '../output/province/file-names';
import { showDay } from '../review/risks/days';
import { previewBulk } from '../round/appraisal/bulk';
import { byCriterion, handlingOperations } from '../round/appraisal/by-criterion';
import { decide } from '../round/appraisal/decide';
import { deskOf } from '../round/appraisal/desk';
import { stateAt } from '../round/appraisal/fold';
import { operationsFrom } from '../round/appraisal/operation-json';
import type { Operation } from '../round/appraisal/operation';
import { overviewOf } from '../round/appraisal/overview';
import { unresolvedOf } from '../round/appraisal/unresolved';
import type { JournalEntry } from '../round/journal';
import { pointsOn } from '../round/results';
import { pointsFromDecimal, type Points } from '../rulebook/points';
import { horizontalFile, horizontalFiles, mergeFile, packFiles } from '../workflows/appraise-forms';
import { UsageError } from './arguments';
import { roundOption, requireWho, scopeOf, type Done, type Session } from './appraise-session';
import { dayOption } from './dates';
import { pointsJson } from './figures';
import { newWorkbook, openFile, refuseSameFile } from './files';
import { replaceFile } from './replace-file';
import { jsonFile } from './round-file';
import {
  bulkJson,
  bulkLines,
  criterionJson,
  criterionLines,
  nextLines,
  openJson,
  overviewJson,
  overviewLines,
  told,
} from './views/appraise-view';

/** What `appraise` can be asked for, by the option that asks; every action's JSON says which it was. */
export const ACTIONS: Readonly<
  Record<string, (session: Session, value: string) => Promise<Result<Done>> | Result<Done>>
> = {
  next,
  decide: decideFile,
  'bulk-accept': bulkAccept,
  'by-criterion': criterion,
  horizontal,
  horizontals,
  merge,
  packs,
  lock,
  'state-at': earlier,
};

/** Ensures where every unit stands: the answer where nothing else is asked. */
export function overview({ opened, args }: Session): Result<Done> {
  const units = overviewOf(opened);
  return ok({ json: { units: units.map(overviewJson) }, lines: overviewLines(units, args.language) });
}

function next({ opened, args }: Session): Result<Done> {
  const open = unresolvedOf(deskOf(opened.round, opened.assignments), scopeOf(args));
  const wanted =
    args.text('round') === undefined ? open : open.filter(({ reason }) => isOf(reason, roundOption(args)));
  const [first] = wanted;
  const { phrases } = opened;
  return ok({
    json: { next: first === undefined ? null : openJson(first), open: wanted.length, phrases },
    lines: nextLines({ next: first, left: wanted.length, phrases }, args.language),
  });
}

function isOf(reason: string, round: 1 | 2): boolean {
  const isAnswered = reason === 'explained';
  return round === 2 ? isAnswered : !isAnswered;
}

function decideFile(session: Session, path: string): Result<Done> {
  const json = jsonFile(path, 'appraisal.bad-json');
  if (!json.ok) return json;
  const operations = operationsFrom(json.value);
  return operations.ok ? decided(session, operations.value) : operations;
}

function decided(session: Session, operations: readonly Operation[], json: Done['json'] = {}): Result<Done> {
  requireWho(session.signed);
  const result = decide(session.opened, operations, session.signed);
  if (!result.ok) return result;
  const { round, entries } = result.value;
  return ok({ json, lines: [], round, entries }, result.problems);
}

function bulkAccept(session: Session): Result<Done> {
  const { opened, args, signed } = session;
  const preview = previewBulk(opened, { round: roundOption(args), signed, ...scopeOf(args) });
  const json = bulkJson(preview, args.language);
  const lines = bulkLines(preview, args.language);
  if (args.flag('preview')) return ok({ json, lines });
  const done = decided(session, preview.operations, json);
  return done.ok ? ok({ ...done.value, lines }, done.problems) : done;
}

function criterion(session: Session, item: string): Result<Done> {
  const { opened, args } = session;
  const found = byCriterion(opened, item);
  const json = { item, ...criterionJson(found) };
  const lines = criterionLines(found, item, args.language);
  if (found.rows.length === 0) return failed(problem('appraisal.unknown-item', 'error', { unit: '–', item }));
  const note = args.text('handle');
  if (note === undefined) return ok({ json, lines }, found.problems);
  const units = (args.text('units') ?? '').split(/[;,]/).map((unit) => unit.trim());
  const chosen = args.text('units') === undefined ? found.rows.map(({ unit }) => unit.id) : units;
  const points = pointsOption(args.text('points'));
  const handling = { item, units: chosen, round: roundOption(args), note };
  const operations = handlingOperations(opened, points === undefined ? handling : { ...handling, points });
  const done = decided(session, operations, json);
  return done.ok ? ok({ ...done.value, lines }, done.problems) : done;
}

function pointsOption(text: string | undefined): Points | undefined {
  if (text === undefined) return undefined;
  const points = pointsFromDecimal(text.replace(',', '.'));
  if (points === undefined) throw new UsageError('bad-value', `--points ${text}`);
  return points;
}

function horizontal({ file, opened, args, signed }: Session, lead: string): Result<Done> {
  const out = args.text('out');
  if (out === undefined) throw new UsageError('missing-operand', '--out');
  refuseSameFile(file, out);
  const sheets = horizontalFile(opened, lead, {
    round: roundOption(args),
    ...signed,
    language: args.language,
  });
  if (!sheets.ok) return sheets;
  const written = replaceFile(out, newWorkbook(sheets.value));
  if (!written.ok) return written;
  return ok({ json: { lead, file: out }, lines: told('horizontal', { lead, file: out }, args.language) });
}

function horizontals({ opened, args, signed }: Session, folder: string): Result<Done> {
  const files = horizontalFiles(opened, { round: roundOption(args), ...signed, language: args.language });
  if (!files.ok) return files;
  const names = fileNames(files.value.map(({ lead }) => lead));
  const written = files.value.map(({ lead, sheets }, at) => {
    const file = join(folder, names[at] ?? `${at + 1}.xlsx`);
    return { lead, file, result: replaceFile(file, newWorkbook(sheets)) };
  });
  const done = written.filter(({ result }) => result.ok).map(({ lead, file }) => ({ lead, file }));
  const lines = [
    ...told('horizontals', { count: done.length, folder }, args.language),
    ...done.flatMap((one) => told('horizontal', one, args.language)),
  ];
  const problems = [...files.problems, ...written.flatMap(({ result }) => result.problems)];
  return ok({ json: { forms: done }, lines }, problems);
}

async function merge(session: Session): Promise<Result<Done>> {
  requireWho(session.signed);
  const { opened, args, signed } = session;
  let { round } = opened;
  const entries: JournalEntry[] = [];
  const problems: Problem[] = [];
  for (const path of args.all('merge')) {
    const port = openFile(path);
    if (!port.ok) {
      problems.push(...port.problems);
      continue;
    }
    const named = { file: basename(path).normalize('NFC'), port: port.value };
    const merged = await mergeFile({ ...opened, round }, named, { ...signed, language: args.language });
    problems.push(...merged.problems);
    if (!merged.ok) continue;
    ({ round } = merged.value);
    entries.push(...merged.value.entries);
  }
  return ok({ json: { files: args.all('merge').length }, lines: [], round, entries }, problems);
}

function packs({ opened, args, signed }: Session, folder: string): Result<Done> {
  const until = args.text('deadline');
  const deadline = until === undefined ? {} : { deadline: showDay(dayOption(until)) };
  const options = { round: roundOption(args), ...signed, language: args.language, ...deadline };
  const files = packFiles(opened, options);
  if (!files.ok) return files;
  const names = fileNames(files.value.map(({ unit }) => unit.name));
  const written = files.value.map(({ unit, questions, sheets }, at) => {
    const path = join(folder, names[at] ?? `${unit.id}.xlsx`);
    return { unit, questions, path, result: replaceFile(path, newWorkbook(sheets)) };
  });
  const json = written.map(({ unit, questions, path }) => ({ unit: unit.id, questions, file: path }));
  const lines = written.flatMap(({ unit, questions, path }) => {
    return told('pack', { unit: unit.name, questions, file: path }, args.language);
  });
  const head = told('packs', { count: written.length, folder }, args.language);
  const problems = [...files.problems, ...written.flatMap(({ result }) => result.problems)];
  return ok({ json: { packs: json }, lines: [...head, ...lines] }, problems);
}

function lock(session: Session, unit: string): Result<Done> {
  const why = session.args.text('why');
  return decided(session, [{ kind: 'state', unit, state: 'locked', ...(why === undefined ? {} : { why }) }]);
}

function earlier({ opened, args }: Session, text: string): Result<Done> {
  const { journal } = opened.round;
  const moment = /^\d+$/.test(text) ? Number(text) : text;
  if (typeof moment === 'string' && Number.isNaN(Date.parse(moment))) {
    throw new UsageError('bad-value', `--state-at ${text}`);
  }
  if (typeof moment === 'number' && moment > journal.length) {
    return failed(problem('appraisal.no-such-number', 'error', { number: moment, last: journal.length }));
  }
  const then = stateAt(opened.round, moment);
  const lines = then.lines.map((line) => ({
    unit: line.unit,
    item: line.item,
    self: pointsJson(line.self),
    round1: { ...line.round1, points: pointsJson(line.round1.points) },
    explanation: line.explanation ?? null,
    round2: { ...line.round2, points: pointsJson(line.round2.points) },
  }));
  const count = then.lines.filter((line) => pointsOn(line, 'appraised2') !== undefined).length;
  const units = overviewOf({ ...opened, round: then });
  return ok({
    json: { number: then.journal.length, lines, units: units.map(overviewJson) },
    lines: [
      ...told('state', { number: then.journal.length, count }, args.language),
      ...overviewLines(units, args.language),
    ],
  });
}
