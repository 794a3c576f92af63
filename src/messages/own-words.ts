import { OWN_WORDS, type OwnWord } from '../methods/own-words';
import { QUESTIONS } from '../scoring-text/questions';
import type { Language } from './language';
import { OWN_WORDS_IN_ENGLISH } from './own-words-in-english';
import { QUESTIONS_IN_ENGLISH } from './scoring-text';

interface Template {
  readonly vi: RegExp;
  readonly blanks: readonly string[];
  readonly en: string;
}

/** Blanks that hold a figure or a day: where they do not, the words are the decision's own. */
const FIGURES = new Set(['at', 'from', 'to', 'target', 'day', 'scale', 'step']);

function blankPattern(name: string): string {
  return FIGURES.has(name) ? '(\\d.*?)' : '(.+?)';
}

/** Words with blanks are recognised by what stands around them. */
function templateOf(vi: string, en: string): Template {
  const escaped = vi.replace(/[.*+?^$()|[\]\\]/g, '\\$&');
  const pattern = escaped.replace(/\{(\w+)\}/g, (_, name: string) => blankPattern(name));
  const blanks = [...vi.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  return { vi: new RegExp(`^${pattern}$`, 'su'), blanks, en };
}

const PAIRS = [
  ...Object.entries(OWN_WORDS).map(([word, vi]) => [vi, OWN_WORDS_IN_ENGLISH[word as OwnWord]] as const),
  ...Object.entries(QUESTIONS).map(([code, vi]) => {
    return [vi, QUESTIONS_IN_ENGLISH[code as keyof typeof QUESTIONS]] as const;
  }),
];
const PLAIN: ReadonlyMap<string, string> = new Map(PAIRS);

/** The longest first, so that no part of one is taken for another. */
let templates: readonly Template[] | undefined;
function allTemplates(): readonly Template[] {
  templates ??= PAIRS.filter(([vi]) => vi.includes('{'))
    .sort(([a], [b]) => b.length - a.length)
    .map(([vi, en]) => templateOf(vi, en));
  return templates;
}

/**
 * Ensures what a rule says by itself in the reader's language; the decision's own words stay as they are. Scores,
 * problems and journals keep what was said as text, so that they read alike in a sheet and in a script; which of our
 * words it was is recognised here, where it is shown.
 */
export function ownWords(text: string, language: Language): string {
  return language === 'vi' ? text : (inEnglish(text) ?? text);
}

function inEnglish(text: string): string | undefined {
  const plain = PLAIN.get(text);
  if (plain !== undefined) return plain;
  for (const { vi, blanks, en } of allTemplates()) {
    const found = vi.exec(text);
    if (found === null) continue;
    const filled = new Map(blanks.map((name, at) => [name, found[at + 1] ?? '']));
    return en.replace(/\{(\w+)\}/g, (_, name: string) => ownWords(filled.get(name) ?? '', 'en'));
  }
  return undefined;
}

/** Ensures one of them or several as they were joined: `Số đạt (tử số); Tổng số (mẫu số)`. */
export function ownWordsList(text: string, language: Language): string {
  if (language === 'vi') return text;
  const parts = (): string =>
    text
      .split('; ')
      .map((each) => ownWords(each, language))
      .join('; ');
  return inEnglish(text) ?? parts();
}

/** Where a blank of a sentence is what a rule says by itself: the name of an input, a question. */
const OF_RULES = new Set(['question', 'needs', 'label', 'input', 'values']);

/** Ensures the blanks of a sentence with what rules say by themselves in the reader's language. */
export function toldBlanks<V extends string | number>(
  params: Readonly<Record<string, V>>,
  language: Language,
): Readonly<Record<string, V | string>> {
  if (language === 'vi') return params;
  return Object.fromEntries(
    Object.entries(params).map(([key, value]) => {
      return [key, OF_RULES.has(key) ? ownWordsList(String(value), language) : value];
    }),
  );
}

const LETTER = 'A-Za-zÀ-ÖØ-öø-ỹ';
const BETWEEN_FIGURES = Object.entries(OWN_WORDS).flatMap(([word, vi]) =>
  word.startsWith('working.') ? [[vi, OWN_WORDS_IN_ENGLISH[word as OwnWord]] as const] : [],
);
const WORKING = new RegExp(
  `(?<![${LETTER}])(?:${BETWEEN_FIGURES.map(([vi]) => vi)
    .sort((a, b) => b.length - a.length)
    .join('|')})(?![${LETTER}])`,
  'gu',
);
const WORKING_IN_ENGLISH: ReadonlyMap<string, string> = new Map(BETWEEN_FIGURES);

/** Ensures the words between the figures of a working in the reader's language: `8 × 45 / 50 = 7,2 points`. */
export function workingWords(working: string, language: Language): string {
  if (language === 'vi') return working;
  return working
    .replace(WORKING, (found) => WORKING_IN_ENGLISH.get(found) ?? found)
    .replace(/(?<![\d.,-])1 points/g, '1 point');
}
