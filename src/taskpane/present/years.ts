import { decimalWords, shareWords } from '../../messages/figures';
import { fill, type Language } from '../../messages/language';
import { YEARS_PANE } from '../../messages/pane-years';
import { YEARS_LABELS } from '../../messages/years';
import * as r from '../../rulebook/rational';
import type { Rational } from '../../rulebook/rational';
import type { ItemMove, UnitYears } from '../../round/years/compare';
import { waterfall, type WaterfallStep } from '../../round/years/waterfall';
import type { ComparedRounds } from '../../workflows/compare-rounds';

/** One bar of a waterfall: from and to only for drawing, in percent of the chart's height. */
export interface Bar {
  readonly step: WaterfallStep;
  readonly label: string;
  readonly words: string;
  readonly low: number;
  readonly high: number;
  readonly kind: 'level' | 'rise' | 'fall' | 'none';
}

export interface MovedItem {
  readonly key: string;
  readonly title: string;
  readonly parts: string;
}

export interface UnitView {
  readonly unit: string;
  readonly name: string;
  readonly heading: string;
  readonly bars: readonly Bar[];
  readonly items: readonly MovedItem[];
  readonly isWithoutSurvey: boolean;
}

export interface YearsView {
  readonly units: readonly UnitView[];
  readonly notCompared: readonly string[];
}

type Compared = Extract<UnitYears, { kind: 'compared' }>;

/** Ensures every unit's waterfall in words and bars, and who cannot be compared and why. */
export function yearsView({ units, years }: ComparedRounds, language: Language): YearsView {
  return {
    units: units.flatMap((unit) => (unit.kind === 'compared' ? [unitView(unit, years, language)] : [])),
    notCompared: units.flatMap((unit) => {
      if (unit.kind === 'compared') return [];
      return [`${unit.name} (${YEARS_LABELS[`not-compared.${unit.reason}`][language]})`];
    }),
  };
}

function unitView(unit: Compared, years: ComparedRounds['years'], language: Language): UnitView {
  const params = {
    unit: unit.name,
    before: shareWords(unit.before, language),
    after: shareWords(unit.after, language),
    year: years.before,
    next: years.after,
  };
  return {
    unit: unit.unit,
    name: unit.name,
    heading: fill(YEARS_PANE['years.chart'], params, language),
    bars: barsOf(unit, language),
    items: movedItems(unit.items, language),
    isWithoutSurvey: unit.coverage === 'withoutSurvey',
  };
}

/** The axis starts a little below the lowest level, or small moves between high figures could not be seen. */
function barsOf(unit: Compared, language: Language): Bar[] {
  const bars = waterfall(unit);
  const levels = bars.flatMap(({ step, from, to }) => (isLevel(step) ? [to] : [from, to])).map(r.toDouble);
  const [least, most] = [Math.min(...levels), Math.max(...levels)];
  const bottom = Math.max(0, least - Math.max(1, (most - least) / 2));
  const height = Math.max(1e-9, most - bottom);
  const place = (value: Rational): number => ((r.toDouble(value) - bottom) / height) * 100;
  return bars.map(({ step, from, to }): Bar => {
    const start = isLevel(step) ? 0 : place(from);
    const end = place(to);
    const moved = r.subtract(to, from);
    return {
      step,
      label: YEARS_LABELS[step][language],
      words: isLevel(step) ? shareWords(to, language) : signedWords(moved, language),
      low: Math.min(start, end),
      high: Math.max(start, end),
      kind: isLevel(step) ? 'level' : kindOf(moved),
    };
  });
}

function isLevel(step: WaterfallStep): boolean {
  return step === 'before' || step === 'after';
}

function kindOf(moved: Rational): Bar['kind'] {
  if (r.isZero(moved)) return 'none';
  return r.compare(moved, r.ZERO) > 0 ? 'rise' : 'fall';
}

/** `+0,25`, `−1,50`, `0,00`; halves away from zero. */
function signedWords(value: Rational, language: Language): string {
  const rounded = r.round(value, 2);
  const size = r.compare(rounded, r.ZERO) < 0 ? r.subtract(r.ZERO, rounded) : rounded;
  const words = decimalWords(r.toDecimal(size, 2), language, 2);
  if (r.isZero(rounded)) return words;
  return r.compare(rounded, r.ZERO) > 0 ? `+${words}` : `−${words}`;
}

const PARTS = ['rule', 'maximum', 'own', 'survey'] as const;

/** Only items that moved anything, the largest move first. */
function movedItems(items: readonly ItemMove[], language: Language): MovedItem[] {
  const size = (item: ItemMove): number => Math.abs(r.toDouble(totalOf(item)));
  const moved = items.filter((item) => PARTS.some((part) => !r.isZero(item[part])));
  return moved
    .sort((a, b) => size(b) - size(a))
    .map((item, at) => {
      const named = item.after ?? item.before;
      const parts = PARTS.filter((part) => !r.isZero(item[part])).map((part) => {
        return `${YEARS_LABELS[part][language]}: ${signedWords(item[part], language)}`;
      });
      return {
        key: `${at}`,
        title: `${named?.item ?? ''} ${named?.title ?? ''}`,
        parts: [...parts, ...remarks(item, language)].join(' · '),
      };
    });
}

function totalOf(item: ItemMove): Rational {
  return PARTS.reduce((sum, part) => r.add(sum, item[part]), r.ZERO);
}

function remarks({ before, after, isReruled }: ItemMove, language: Language): string[] {
  return [
    ...(before === undefined ? [YEARS_PANE['years.added'][language]] : []),
    ...(after === undefined ? [YEARS_PANE['years.dropped'][language]] : []),
    ...(isReruled ? [YEARS_PANE['years.reruled'][language]] : []),
  ];
}
