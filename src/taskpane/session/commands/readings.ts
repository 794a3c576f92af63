import type { ScoredItem } from '../../../review/scored-form/score-form';
import type { TriedWording } from '../../present/wording';
import type { Desk } from '../desk';

/** What a person confirms: one item's reading, or words of their own for it. */
export interface Confirmation {
  readonly index: number;
  readonly who: string;
  readonly words?: string;
}

/** Keeps a person's reading of one item's text; without words, the reading that was understood. */
export async function confirmReading(desk: Desk, { index, who, words }: Confirmation): Promise<void> {
  await desk.writing('work.confirming', async ({ engine, open, scored }) => {
    const item = itemAt(desk, index);
    const text = item?.row.scoringText?.value ?? item?.planned.node.scoringText;
    if (item === undefined || text === undefined) return undefined;
    const { compiled, maximum } = item.score;
    const understood = compiled?.status === 'understood' ? compiled.spec : undefined;
    const tried = words === undefined ? undefined : engine.tryWording(words, item, desk.state.language);
    const spec = tried?.ok ? tried.spec : understood;
    if (spec === undefined) return undefined;
    const kept = await engine.confirmReading(open.recording, scored.read, {
      text,
      spec,
      who,
      when: desk.now().toISOString(),
      ...(maximum === undefined ? {} : { maximum }),
    });
    if (kept.ok) desk.say('success', 'said.confirmed');
    return kept;
  });
}

/** Ensures what a wording would be understood to be; nothing is kept. */
export async function tryWording(
  desk: Desk,
  index: number,
  words: string,
): Promise<TriedWording | undefined> {
  const item = itemAt(desk, index);
  return item === undefined ? undefined : (await desk.engine()).tryWording(words, item, desk.state.language);
}

function itemAt({ state }: Desk, index: number): ScoredItem | undefined {
  return state.scored?.scored.items.find(({ planned }) => planned.index === index);
}
