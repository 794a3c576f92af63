import { fill } from '../../messages/language';
import type { Language } from '../../messages/language';
import { PROVINCE_LABELS } from '../../messages/province';
import { fromPoints, NO_POINTS, addPoints } from '../../rulebook/points';
import type { Points } from '../../rulebook/points';
import { pointsText } from '../labels';
import type { Letterhead, Signature, Table, TableRow, TableValue } from '../table';

/** One task of the appendix: an item that can still be saved, in the words its agency will read. */
export interface Task {
  readonly title: string;
  readonly maximum: Points;
  readonly atStake: Points;
  readonly reason: string;
  readonly task: string;
  readonly lead: string;
  readonly supporting: string;
  readonly due: string;
}

export interface AppendixRequest {
  readonly tasks: readonly Task[];
  /** At risk with nothing left to do. */
  readonly beyond: { readonly items: number; readonly points: Points };
  readonly year?: number;
  readonly isUnverified: boolean;
  readonly language: Language;
  readonly letterhead?: Letterhead;
  readonly signature?: Signature;
}

/** Ensures the *Phụ lục giao nhiệm vụ khắc phục*: what can still be saved, by whom, with whom and until when. */
export function appendixTable(request: AppendixRequest): Table {
  const { tasks, year, language, signature } = request;
  const say = (key: keyof typeof PROVINCE_LABELS, params = {}): string => {
    return fill(PROVINCE_LABELS[key], params, language);
  };
  const ofYear = year === undefined ? '' : say('appendix.year', { year });
  const column = (key: string, label: keyof typeof PROVINCE_LABELS, width: number) => {
    return { key, header: say(label), format: 'wrapped', width } as const;
  };
  return {
    key: 'appendix',
    sheet: say('appendix.sheet'),
    letterhead: request.letterhead ?? {
      kind: 'appendix',
      name: say('appendix.name'),
      issuedWith: say('appendix.issued'),
    },
    title: say('appendix.title', { year: ofYear }),
    subtitles: [],
    columns: [
      { key: 'number', header: say('appendix.number'), format: 'rank', width: 5 },
      column('item', 'appendix.item', 30),
      { key: 'maximum', header: say('appendix.maximum'), format: 'points', width: 8 },
      { key: 'atStake', header: say('appendix.at-stake'), format: 'points', width: 10 },
      column('reason', 'appendix.reason', 30),
      column('task', 'appendix.task', 34),
      column('lead', 'appendix.lead', 16),
      column('supporting', 'appendix.supporting', 16),
      column('due', 'appendix.due', 12),
    ],
    rows: [...tasks.map(taskRow), ...totalRows(tasks, say('appendix.total'))],
    notes: notesOf(request, say),
    ...(signature === undefined ? {} : { signature }),
  };
}

function taskRow({ title, maximum, atStake, ...words }: Task, at: number): TableRow {
  const cells: Record<string, TableValue> = {
    number: String(at + 1),
    item: title,
    maximum: { value: fromPoints(maximum) },
    atStake: { value: fromPoints(atStake) },
    ...words,
  };
  return { kind: 'data', cells };
}

function totalRows(tasks: readonly Task[], label: string): TableRow[] {
  if (tasks.length === 0) return [];
  const total = addPoints(NO_POINTS, ...tasks.map(({ atStake }) => atStake));
  const last = tasks.length - 1;
  const sum: TableValue = {
    value: fromPoints(total),
    formula: (at) => `SUM(${at.cell('atStake', 0)}:${at.cell('atStake', last)})`,
  };
  return [{ kind: 'total', cells: { item: label, atStake: sum } }];
}

function notesOf(
  { beyond, isUnverified, language }: AppendixRequest,
  say: (key: keyof typeof PROVINCE_LABELS, params?: Record<string, string | number>) => string,
): string[] {
  const { items, points } = beyond;
  const left = items === 0 ? [] : [say('appendix.beyond', { items, points: pointsText(points, language) })];
  return isUnverified ? [...left, say('appendix.unverified')] : left;
}
