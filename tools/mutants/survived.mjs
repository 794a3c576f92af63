import { readFileSync, writeFileSync } from 'node:fs';

const LIST = 'test/mutants-survived.tsv';
/** Why a mutant that no test notices is never shipped: see `types.mjs`. */
const TYPES = 'types';

/**
 * Ensures that the list of survivors holds of what was judged exactly those that no test noticed; a reason written down
 * for the same change at the same place stays.
 */
export function listSurvivors(name, folders, missed) {
  const [head, ...rows] = readFileSync(LIST, 'utf8').trimEnd().split('\n');
  const [part] = name.split('/');
  const wasJudged = (row) =>
    row.startsWith(`${part}\t`) && folders.some((folder) => row.split('\t')[1].startsWith(`${folder}/`));
  const reasons = new Map(rows.filter(wasJudged).map((row) => [change(row), row.split('\t')[4] ?? '']));
  const now = missed.map(({ key, isRefused }) => {
    const [place, mutator, to] = key.split('\t');
    const [, path, start] = /^src\/(.+?):(\d+:\d+)-/.exec(place);
    const row = [part, `${path}:${start}`, mutator, to].join('\t');
    const why = reasons.get(row) ?? '';
    return `${row}\t${isRefused ? TYPES : why.replace(/^types$/, '')}`;
  });
  const others = rows.filter((row) => !wasJudged(row));
  writeFileSync(LIST, `${[head, ...inOrder([...others, ...now])].join('\n')}\n`);
}

function change(row) {
  return row.split('\t').slice(0, 4).join('\t');
}

function inOrder(rows) {
  const place = (row) => {
    const [part, at] = row.split('\t');
    const [path, line, column] = at.split(':');
    return [part, path, Number(line), Number(column)];
  };
  return [...rows].sort((a, b) => byPlace(place(a), place(b)) || (a < b ? -1 : 1));
}

function byPlace(a, b) {
  const at = a.findIndex((each, index) => each !== b[index]);
  if (at < 0) return 0;
  return a[at] < b[at] ? -1 : 1;
}
