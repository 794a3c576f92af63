import { pointsToDecimal, type Points } from '../../rulebook/points';
import type { CellRef } from '../../result';
import type { Drift } from './drift';
import type { MasterIndex, MasterPlace } from './master-index';
import type { FilePlace, RowMatch, RowMatches } from './match-rows';
import { sameText } from './words';

/** Ensures every departure of a file's rows from the criteria, in the order of the criteria, added rows last. */
export function findDrifts(file: string, found: RowMatches, { places }: MasterIndex): Drift[] {
  const byMaster = new Map(found.matches.map((match) => [match.master, match]));
  const first = found.matches[0]?.file.row.cell ?? found.added[0]?.row.cell;
  let near: CellRef = first ?? { sheet: '', cell: 'A1' };
  const drifts = places.flatMap((master): Drift[] => {
    const match = byMaster.get(master);
    if (match === undefined) return [deleted(file, master, near)];
    near = match.file.row.cell;
    return driftsOfMatch(file, match);
  });
  return [...drifts, ...found.added.map((row) => added(file, row))];
}

function driftsOfMatch(file: string, match: RowMatch): Drift[] {
  const { master, file: typed } = match;
  const { row } = typed;
  const of = { file, code: master.item?.node.code ?? master.code, title: master.title };
  const drifts: Drift[] = [];
  const add = (kind: Drift['kind'], at: CellRef, sides: Pick<Drift, 'before' | 'after'>): void => {
    drifts.push({ kind, at, ...of, ...sides });
  };
  if (master.isScored && !typed.isScored) add('split', row.cell, sides(master.title, typed.title));
  if (!master.isScored && typed.isScored) add('joined', row.cell, sides(master.title, typed.title));
  if (master.words !== typed.words) add('renamed', row.cell, sides(master.title, typed.title));
  if (master.code !== typed.code) add('renumbered', row.cell, sides(of.code, row.code));
  if (isOtherMaximum(match)) {
    const kind = master.isScored ? 'reweighted' : 'maximumChanged';
    add(kind, row.maximum?.cell ?? row.cell, sides(shown(master.maximum), shown(typed.maximum)));
  }
  const [stated, written] = [master.scoringText, typed.scoringText];
  if (stated !== undefined && written !== undefined && !sameText(stated, written)) {
    add('reworded', row.scoringText?.cell ?? row.cell, sides(stated, written));
  }
  return drifts;
}

/** Groups are often printed without a maximum; a scored item never is. */
function isOtherMaximum({ master, file }: RowMatch): boolean {
  if (master.maximum === file.maximum) return false;
  return master.isScored || (master.maximum !== undefined && file.maximum !== undefined);
}

function sides(before: string, after: string): Pick<Drift, 'before' | 'after'> {
  return { before, after };
}

function shown(points: Points | undefined): string {
  return points === undefined ? '' : pointsToDecimal(points);
}

/** What is gone has no cell of its own: the row above it is named. */
function deleted(file: string, master: MasterPlace, at: CellRef): Drift {
  const code = master.item?.node.code ?? master.code;
  return { kind: 'deleted', file, at, code, title: master.title, before: master.title, after: '' };
}

function added(file: string, { row }: FilePlace): Drift {
  const { code, title, cell } = row;
  return { kind: 'added', file, at: cell, code, title, before: '', after: title };
}
