import { problem } from '../result';
import { standsOutside } from './check-sums';
import type { RulebookProblem } from './problems';
import type { NodeLevel, RulebookNode } from './rulebook';
import { walk } from './walk';

/** Ensures codes, places, texts and states of every node are sound, each mistake with the code of its node. */
export function checkNodes(nodes: readonly RulebookNode[]): readonly RulebookProblem[] {
  const all = [...walk(nodes)];
  return [
    ...checkCodes(all.map(({ node }) => node)),
    ...all.flatMap(({ node, above }) => [
      ...checkPlace(node, above.at(-1)),
      ...checkMaximum(node),
      ...(node.children.length === 0 ? checkItem(node) : checkGroup(node)),
    ]),
  ];
}

function checkCodes(nodes: readonly RulebookNode[]): RulebookProblem[] {
  const first = new Map<string, RulebookNode>();
  const problems: RulebookProblem[] = [];
  for (const node of nodes) {
    const earlier = first.get(node.code);
    if (earlier === undefined) first.set(node.code, node);
    else {
      const { code, title } = node;
      problems.push(problem('rulebook.duplicate-code', 'error', { code, title, first: earlier.title }));
    }
  }
  return problems;
}

const ALLOWED_UNDER: Readonly<Record<NodeLevel, readonly NodeLevel[]>> = {
  field: ['criterion', 'subCriterion'],
  criterion: ['subCriterion'],
  subCriterion: ['subCriterion'],
};

function checkPlace(node: RulebookNode, parent: RulebookNode | undefined): RulebookProblem[] {
  if (parent === undefined) return node.level === 'field' ? [] : [wrongLevel(node, undefined)];
  return [
    ...(ALLOWED_UNDER[parent.level].includes(node.level) ? [] : [wrongLevel(node, parent)]),
    ...(nestsUnder(node.code, parent.code) ? [] : [misplaced(node, parent)]),
    ...(standsOutside(node.part) === standsOutside(parent.part) ? [] : [wrongPart(node, parent)]),
  ];
}

const DOTTED = /^\d+(\.\d+)*$/;

/** Only dotted codes say where they belong: under `II` or `a)` any code may stand. */
function nestsUnder(code: string, parent: string): boolean {
  return !DOTTED.test(code) || !DOTTED.test(parent) || code.startsWith(`${parent}.`);
}

function wrongLevel(node: RulebookNode, parent: RulebookNode | undefined): RulebookProblem {
  const { code, title } = node;
  return problem('rulebook.wrong-level', 'error', { code, title, parent: parent?.code ?? '' });
}

function misplaced({ code, title }: RulebookNode, parent: RulebookNode): RulebookProblem {
  return problem('rulebook.wrong-parent', 'error', { code, title, parent: parent.code });
}

function wrongPart({ code, title }: RulebookNode, parent: RulebookNode): RulebookProblem {
  return problem('rulebook.wrong-part', 'error', { code, title, parent: parent.code });
}

function checkMaximum({ code, title, part, maximum }: RulebookNode): RulebookProblem[] {
  if (maximum === undefined) {
    return standsOutside(part) ? [] : [problem('rulebook.item-without-maximum', 'error', { code, title })];
  }
  if (part === 'penalty') {
    return maximum > 0 ? [problem('rulebook.positive-penalty', 'error', { code, title })] : [];
  }
  return maximum < 0 ? [problem('rulebook.negative-maximum', 'error', { code, title })] : [];
}

function checkItem({ code, title, scoringText, citation, verification }: RulebookNode): RulebookProblem[] {
  const where = { code, title };
  const isBlank = scoringText === undefined || scoringText.trim() === '';
  return [
    ...(isBlank ? [problem('rulebook.item-without-text', 'error', where)] : []),
    ...(citation.document.trim() === '' ? [problem('rulebook.missing-citation', 'error', where)] : []),
    ...(isSourced(verification) ? [] : [problem('rulebook.verified-without-source', 'error', where)]),
  ];
}

const ISO_DAY = /^\d{4}-\d{2}-\d{2}$/;

function isSourced(verification: RulebookNode['verification']): boolean {
  if (verification.state === 'unverified') return true;
  const { by, on, source } = verification;
  return by.trim() !== '' && source.trim() !== '' && ISO_DAY.test(on);
}

/** A group's points are its items'; a rule of its own would be scored by nobody. */
function checkGroup({ code, title, scoringText }: RulebookNode): RulebookProblem[] {
  return scoringText === undefined ? [] : [problem('rulebook.text-on-group', 'warning', { code, title })];
}
