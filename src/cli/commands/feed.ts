import { basename } from 'node:path';
import { fill, type Language } from '../../messages/language';
import { STATISTICS_LABELS } from '../../messages/statistics';
import { feedTable } from '../../output/reports/feed';
import { tableToText } from '../../output/table-text';
import { failed, ok, problem, type Problem, type Result } from '../../result';
import {
  FEED_MAP_SCHEMA,
  feedMapFromJson,
  mergeMaps,
  type ColumnMatch,
  type FeedMap,
} from '../../review/statistics/feed-map';
import { feedStatistics, writeFeed, type FedWorkbook } from '../../workflows/feed-statistics';
import { operand, UsageError, type ParsedArguments } from '../arguments';
import { dayOption } from '../dates';
import { problemJson, type Answer, type Command } from '../door';
import { openFile, readText, refuseSameFile, writable, writeBytes } from '../files';
import { rulebookOption } from '../rulebook-option';
import { hanging } from '../terminal';
import { feedJson, stampJson } from '../views/feed-view';

/** Lays an export of another system beside what a unit declared; columns are matched once and confirmed by a person. */
export const feed: Command = {
  shape: {
    options: {
      from: 'string',
      map: 'string',
      propose: 'string',
      out: 'string',
      who: 'string',
      date: 'string',
      rulebook: 'string',
      sheet: 'string',
    },
  },
  async run(args) {
    const file = operand(args, 0, 'FILE');
    const out = args.text('out');
    if (out !== undefined) refuseSameFile(file, out);
    const fed = await feedFile(file, args);
    const { language } = args;
    if (!fed.ok) return refusal(fed.problems, language);
    const proposed = args.text('propose');
    if (proposed !== undefined) writeBytes(proposed, new TextEncoder().encode(proposalsText(fed.value)));
    const written = out === undefined ? ok(null) : await save(file, out, { fed: fed.value, args });
    const problems = [...fed.problems, ...written.problems];
    return {
      json: feedJson(fed.value, { output: written.ok ? (out ?? null) : null, problems, language }),
      lines: lines(fed.value, { out, proposed, language }),
      problems,
    };
  },
};

async function feedFile(file: string, args: ParsedArguments): Promise<Result<FedWorkbook>> {
  const fromFile = args.text('from');
  if (fromFile === undefined) throw new UsageError('missing-operand', '--from');
  const [opened, from] = [openFile(file), openFile(fromFile)];
  if (!opened.ok) return opened;
  if (!from.ok) return from;
  const rulebook = await rulebookOption(args.text('rulebook'));
  if (!rulebook.ok) return rulebook;
  const map = mapOption(args.text('map'));
  if (!map.ok) return map;
  const sheet = args.text('sheet');
  return feedStatistics(opened.value, {
    from: from.value,
    fromFile: basename(fromFile),
    today: dayOption(args.text('date')),
    language: args.language,
    ...(map.value === undefined ? {} : { map: map.value }),
    ...(rulebook.value === undefined ? {} : { rulebook: rulebook.value }),
    ...(sheet === undefined ? {} : { sheet }),
  });
}

function mapOption(path: string | undefined): Result<FeedMap | undefined> {
  if (path === undefined) return ok(undefined);
  let json: unknown;
  try {
    json = JSON.parse(readText(path));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    return failed(problem('statistics.map-unreadable', 'error', { file: basename(path), reason: 'JSON' }));
  }
  const map = feedMapFromJson(json);
  if (typeof map !== 'string') return ok(map);
  return failed(problem('statistics.map-unreadable', 'error', { file: basename(path), reason: map }));
}

/** Everything known and everything proposed, ready to be confirmed line by line. */
function proposalsText({ map, proposals, source }: FedWorkbook): string {
  const { columns, units } = mergeMaps(map, { ...proposals, stamp: {} });
  const stamp = stampJson({ ...source.stamp, ...map.stamp });
  return `${JSON.stringify({ schema: FEED_MAP_SCHEMA, columns, units, stamp }, null, 2)}\n`;
}

interface Saving {
  readonly fed: FedWorkbook;
  readonly args: ParsedArguments;
}

/** The comparison and the confirmed matches go into a copy; the unit's own file stays as it is. */
async function save(file: string, out: string, { fed, args }: Saving): Promise<Result<null>> {
  const again = openFile(file);
  if (!again.ok) return again;
  const copy = await writable(again.value);
  if (!copy.ok) return copy;
  const when = new Date().toISOString();
  const done = await writeFeed(copy.value, fed, {
    who: args.text('who') ?? '',
    when,
    language: args.language,
  });
  if (done.ok) writeBytes(out, copy.value.save());
  return done;
}

interface Shown {
  readonly out: string | undefined;
  readonly proposed: string | undefined;
  readonly language: Language;
}

function lines({ feed: found, proposals }: FedWorkbook, { out, proposed, language }: Shown): string[] {
  const say = (key: keyof typeof STATISTICS_LABELS, params = {}): string => {
    return fill(STATISTICS_LABELS[key], params, language);
  };
  const table =
    found && found.figures.length > 0 ? feedTable(found.figures, found.stamp, language) : undefined;
  const { columns, units } = proposals;
  const isAny = columns.length + units.length > 0;
  return [
    ...(table ? [tableToText(table, { language })] : []),
    ...(isAny ? hanging(say('feed.proposals'), '  ') : []),
    ...columns.flatMap((one) => hanging(`  ${say('feed.proposal', proposalParams(one))}`, '    ')),
    ...units.flatMap((one) => hanging(`  ${say('feed.proposed-unit', { ...one })}`, '    ')),
    ...(proposed === undefined ? [] : hanging(say('feed.map-written', { file: proposed }), '  ')),
    ...(out === undefined ? [] : hanging(say('feed.written', { file: out }), '  ')),
  ];
}

function proposalParams({
  item,
  label = '',
  column,
  similarity = 0,
}: ColumnMatch): Record<string, string | number> {
  return { item, label, column, similarity };
}

function refusal(problems: readonly Problem[], language: Language): Answer {
  const json = { schema: 'cchc.feed/1', figures: [], proposals: { columns: [], units: [] } };
  return {
    json: { ...json, problems: problems.map((each) => problemJson(each, language)) },
    lines: [],
    problems,
  };
}
