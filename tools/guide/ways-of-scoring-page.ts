import WAYS from '../../docs/ways-of-scoring.json';
import { ruleView, type RuleResult } from '../../src/scoring-text/rule-view';

/** One way of scoring as the guide tells it; everything else on the page is computed by the product. */
export interface Way {
  readonly kind: string;
  readonly name: string;
  readonly formula: string;
  readonly note?: string;
  /** A text of an annex that is scored this way. */
  readonly text?: string;
  readonly max: string;
  /** The item's name, where the text leans on it. */
  readonly item?: string;
  readonly tries?: readonly Readonly<Record<string, unknown>>[];
}

export const WAYS_OF_SCORING: readonly Way[] = WAYS;

const FIGURES: Readonly<Record<string, string>> = {
  numerator: 'tử số',
  denominator: 'mẫu số',
  rate: 'tỷ lệ (%)',
  count: 'số lượng',
  value: 'điểm đạt được',
  level: 'mức',
  parts: 'lần lượt từng nội dung',
};

/** Ensures every way of scoring: its formula, a text of its kind, how it is read and what it gives. */
export function waysOfScoringPage(): string {
  return WAYS_OF_SCORING.map((way) => [`## ${way.name}`, ...formula(way), ...example(way)].join('\n\n')).join(
    '\n\n',
  );
}

function formula({ formula: words, note }: Way): string[] {
  return [`> ${words}`, ...(note === undefined ? [] : [note])];
}

function example(way: Way): string[] {
  if (way.text === undefined) return [];
  const view = ruleView({
    text: way.text,
    max: way.max,
    name: way.item ?? null,
    cases: (way.tries ?? []).map((inputs) => ({ inputs })),
  });
  const results = (way.tries ?? []).map(
    (tried, index) => `- ${tryWords(tried)} → ${resultWords(view.results[index])}`,
  );
  return [
    `Phụ lục ghi: “${way.text}” (điểm tối đa ${shown(way.max)}).`,
    'Phần mềm hiểu là:',
    fenced(view.explanation ?? ''),
    ...(results.length === 0 ? [] : ['Tính thử:', results.join('\n')]),
    ...(view.formula === null
      ? []
      : ['Công thức đặt trong ô (tên số liệu thay bằng địa chỉ ô):', fenced(`=${view.formula}`)]),
  ];
}

function fenced(text: string): string {
  return ['```', text, '```'].join('\n');
}

function tryWords(tried: Readonly<Record<string, unknown>>): string {
  return Object.entries(tried)
    .map(([key, value]) => `${FIGURES[key] ?? key}: ${figure(value)}`)
    .join('; ');
}

function figure(value: unknown): string {
  if (Array.isArray(value)) return value.map(figure).join(', ');
  if (typeof value === 'boolean') return value ? 'có' : 'không';
  return shown(String(value));
}

function resultWords(result: RuleResult | undefined): string {
  if (result !== undefined && 'points' in result) return `**${shown(result.points)} điểm**`;
  return 'câu hỏi cho người chấm';
}

/** Vietnamese writes a decimal comma. */
function shown(number: string): string {
  return number.replace('.', ',');
}
