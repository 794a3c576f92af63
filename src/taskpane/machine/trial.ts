import { sampleBytes } from '../samples';

export interface Trial {
  readonly points: string;
  readonly maximum: string;
  readonly milliseconds: number;
}

/** Ensures the bundled sample read and scored right here, as the pane does it; rejects with the reason where it cannot be. */
export async function scoreSample(now: Date): Promise<Trial> {
  const start = performance.now();
  const [engine, bytes] = await Promise.all([
    import(/* webpackChunkName: "first-screen" */ '../first-screen'),
    sampleBytes('tu-cham-so-2025'),
  ]);
  const opened = await engine.openAny(bytes, 'tu-cham-so-2025.xlsx');
  const today = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  const scored = opened.ok ? await engine.scoreWorkbook(opened.value, { today }) : opened;
  if (!scored.ok) {
    const { sentence } = await import(/* webpackChunkName: "engine" */ '../engine');
    throw new Error(scored.problems.map((one) => sentence(one, 'vi')).join(' '));
  }
  const { points, maximum } = engine.shownIn(scored.value, 'vi').overview;
  return { points, maximum, milliseconds: Math.round(performance.now() - start) };
}
