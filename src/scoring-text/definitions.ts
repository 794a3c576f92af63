import type { Token } from '../methods/clause';
import { readExpression } from './expression';
import type { Typed } from './expression';
import { phraseAt, phrases, textAt, wordsOf } from './phrases';

/** What a letter or name of a formula stands for. */
export interface Definition {
  /** Uniform words of what is defined, e.g. `a`, `tỷ lệ`, `chỉ số quy chuẩn`. */
  readonly name: string;
  readonly tokens: readonly Token[];
  readonly means: Typed | undefined;
}

const LEADS = phrases(
  'trong đó :',
  'trong đó ,',
  'trong đó',
  'với :',
  'với',
  'gọi',
  'theo công thức :',
  'công thức tính :',
  'công thức :',
  'cách tính :',
  'ghi chú :',
);

/** Ensures the tokens without "trong đó:", "với" and the like in front. */
export function withoutLead(tokens: readonly Token[]): readonly Token[] {
  const lead = phraseAt(tokens, 0, LEADS);
  return lead > 0 ? withoutLead(tokens.slice(lead)) : tokens;
}

function letterDefinition(tokens: readonly Token[]): Definition | undefined {
  const bracketed = textAt(tokens, 0) === '(' && textAt(tokens, 2) === ')';
  const at = bracketed ? 1 : 0;
  const letter = tokens[at];
  if (letter?.kind !== 'word' || letter.text.length !== 1) return undefined;
  const link = at + (bracketed ? 2 : 1);
  if (!['là', '=', ':'].includes(textAt(tokens, link))) return undefined;
  const rest = tokens.slice(link + 1);
  return rest.length === 0 ? undefined : { name: letter.text, tokens: rest, means: readExpression(rest) };
}

/** `Tổng số công chức được đánh giá (a)`, `… được đánh giá: a`: the letter stands after its words. */
function trailingLetter(tokens: readonly Token[]): Definition | undefined {
  const bracketed = textAt(tokens, tokens.length - 1) === ')';
  const at = tokens.length - (bracketed ? 2 : 1);
  const letter = tokens[at];
  if (at < 3 || textAt(tokens, at - 1) !== (bracketed ? '(' : ':')) return undefined;
  if (letter?.kind !== 'word' || letter.text.length !== 1) return undefined;
  const rest = tokens.slice(0, at - 1);
  if (rest.some((token) => token.text === '=' || token.text === 'điểm' || token.kind === 'number'))
    return undefined;
  return { name: letter.text, tokens: rest, means: readExpression(rest) };
}

/** A rate or an index told by its formula: `Tỷ lệ … = … / …`. */
function namedDefinition(tokens: readonly Token[]): Definition | undefined {
  const at = tokens.findIndex((token) => token.text === '=');
  if (at <= 0 || at > 24) return undefined;
  const name = tokens.slice(0, at);
  if (name.some((token) => token.kind === 'number' || token.text === ';')) return undefined;
  if (isPoints(name)) return undefined;
  const rest = untilNote(tokens.slice(at + 1));
  const means = readExpression(rest);
  if (!means || means.op === 'number' || mentionsMaximum(means)) return undefined;
  return { name: wordsOf(name.filter((token) => token.text !== '%')), tokens: rest, means };
}

/** A formula over the maximum gives points: it is the rule, not a definition. */
function mentionsMaximum(node: Typed): boolean {
  if (node.op === 'maximum') return true;
  if (node.op === 'number' || node.op === 'words') return false;
  return mentionsMaximum(node.left) || mentionsMaximum(node.right);
}

/** `Điểm = …`, `Số điểm = …`: not a definition but the rule itself. */
export function isPoints(name: readonly Token[]): boolean {
  const words = wordsOf(name);
  return /^(?:số |tổng |tổng số |mức )?điểm(?: |$)/.test(words);
}

const NOTE_STARTS = new Set(['tối', 'không', 'nhưng', 'làm', 'theo', 'trong', 'với', 'lấy', 'tính', 'và']);

function opensNote(tokens: readonly Token[], i: number): boolean {
  const [sign, next] = [textAt(tokens, i), textAt(tokens, i + 1)];
  return (sign === ',' && NOTE_STARTS.has(next)) || (sign === '(' && next === 'tối');
}

/** Ensures the tokens before a remark ("…, theo sổ theo dõi", "…, tối đa 8 điểm", "… (tối đa 8 điểm)"). */
export function untilNote(tokens: readonly Token[]): readonly Token[] {
  const at = tokens.findIndex((_, i) => opensNote(tokens, i));
  return at > 0 ? tokens.slice(0, at) : tokens;
}

/** Ensures what a statement defines, or undefined when it defines nothing. */
export function definitionOf(statement: readonly Token[]): Definition | undefined {
  const tokens = withoutLead(statement);
  return letterDefinition(tokens) ?? trailingLetter(tokens) ?? namedDefinition(tokens);
}
