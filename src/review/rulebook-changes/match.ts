import type { Rulebook, RulebookNode } from '../../rulebook/rulebook';
import { walk } from '../../rulebook/walk';
import { comparableCode } from '../scored-form/rulebook-match';
import { similarity, titleWords } from './similarity';

/** A node with its words and the node above it. */
export interface PlacedNode {
  readonly node: RulebookNode;
  readonly parent?: RulebookNode;
  readonly words: readonly string[];
  readonly code: string;
}

/** Two nodes held to be the same criterion, and how sure that is. */
export interface Match {
  readonly before: PlacedNode;
  readonly after: PlacedNode;
  /** `code`: same code and clearly the same words; `proposed`: by the words alone, for a person to confirm. */
  readonly by: 'code' | 'proposed';
  /** Of the titles, from 0 to 1. */
  readonly similarity: number;
}

export interface Matching {
  readonly matches: readonly Match[];
  readonly dropped: readonly PlacedNode[];
  readonly added: readonly PlacedNode[];
}

/** Half of the words in common under the same code is the same criterion; less may be another one that took its number. */
const SAME_BY_CODE = 0.5;
const SAME_BY_WORDS = 0.6;
/** Titles repeat from field to field ("Thực hiện kế hoạch"): what stands above them tells them apart. */
const PARENT_WEIGHT = 0.2;

/** Ensures every node of both rulebooks matched at most once: by code first, then proposed by title; ties are left unmatched. */
export function matchRulebooks(before: Rulebook, after: Rulebook): Matching {
  const [old, young] = [placed(before), placed(after)];
  const byCode = matchByCode(old, young);
  const taken = new Set(byCode.flatMap((match) => [match.before, match.after]));
  const proposed = propose(
    old.filter((one) => !taken.has(one)),
    young.filter((one) => !taken.has(one)),
  );
  for (const match of proposed) taken.add(match.before).add(match.after);
  const order = new Map(young.map((one, index) => [one, index]));
  const place = ({ after: one }: Match) => order.get(one) ?? 0;
  return {
    matches: [...byCode, ...proposed].sort((a, b) => place(a) - place(b)),
    dropped: old.filter((one) => !taken.has(one)),
    added: young.filter((one) => !taken.has(one)),
  };
}

function placed(rulebook: Rulebook): PlacedNode[] {
  return [...walk(rulebook.nodes)].map(({ node, above }) => {
    const parent = above.at(-1);
    const known = { node, words: titleWords(node.title), code: comparableCode(node.code) };
    return parent === undefined ? known : { ...known, parent };
  });
}

/** A code that stands twice in either rulebook tells nothing. */
function matchByCode(old: readonly PlacedNode[], young: readonly PlacedNode[]): Match[] {
  const [oldByCode, youngByCode] = [single(old), single(young)];
  return [...oldByCode].flatMap(([code, before]): Match[] => {
    const after = youngByCode.get(code);
    if (after === undefined) return [];
    const alike = similarity(before.words, after.words);
    return alike < SAME_BY_CODE ? [] : [{ before, after, by: 'code', similarity: alike }];
  });
}

function single(nodes: readonly PlacedNode[]): Map<string, PlacedNode> {
  const counts = new Map<string, number>();
  for (const { code } of nodes) counts.set(code, (counts.get(code) ?? 0) + 1);
  return new Map(nodes.filter(({ code }) => counts.get(code) === 1).map((one) => [one.code, one]));
}

interface Candidate extends Match {
  readonly score: number;
}

/** The best pairs first; a node with two equally good partners is left to a person. */
function propose(old: readonly PlacedNode[], young: readonly PlacedNode[]): Match[] {
  const candidates = old
    .flatMap((before) => young.flatMap((after) => candidate(before, after)))
    .sort((a, b) => b.score - a.score);
  const taken = new Set<PlacedNode>();
  return candidates.filter((one) => {
    if (taken.has(one.before) || taken.has(one.after)) return false;
    const isTied = candidates.some((other) => isRival(one, other, taken));
    if (!isTied) taken.add(one.before).add(one.after);
    return !isTied;
  });
}

function isRival(one: Candidate, other: Candidate, taken: ReadonlySet<PlacedNode>): boolean {
  if (other === one || other.score !== one.score) return false;
  if (other.before === one.before) return !taken.has(other.after);
  return other.after === one.after && !taken.has(other.before);
}

function candidate(before: PlacedNode, after: PlacedNode): Candidate[] {
  const isItem = ({ node }: PlacedNode) => node.children.length === 0;
  if (isItem(before) !== isItem(after)) return [];
  const alike = similarity(before.words, after.words);
  if (alike < SAME_BY_WORDS) return [];
  const above = similarity(titleWords(before.parent?.title ?? ''), titleWords(after.parent?.title ?? ''));
  return [{ before, after, by: 'proposed', similarity: alike, score: alike + PARENT_WEIGHT * above }];
}
