import { pointsToDecimal } from './points';
import { levelAtDepth, sourceOfPart } from './parse-node';
import { RULEBOOK_SCHEMA } from './parse';
import type { JsonObject } from './json';
import type { Citation, Part, PointsSource, Rulebook, RulebookNode, Verification } from './rulebook';

interface Above {
  readonly document: string;
  readonly verification: Verification;
  readonly part: Part;
  readonly source: PointsSource;
  readonly depth: number;
}

/** Ensures JSON from which `parseRulebook` gives the same rulebook again; assumed rules stay unstated. */
export function rulebookToJson(rulebook: Rulebook): JsonObject {
  const stated = (key: Rulebook['assumed'][number]) =>
    rulebook.assumed.includes(key) ? {} : { [key]: rulebook[key] };
  const above: Above = {
    document: rulebook.citation.document,
    verification: { state: 'unverified' },
    part: 'appraised',
    source: 'unit',
    depth: 0,
  };
  return {
    schema: RULEBOOK_SCHEMA,
    id: rulebook.id,
    title: rulebook.title,
    ...(rulebook.label === undefined ? {} : { label: rulebook.label }),
    agencyKind: rulebook.agencyKind,
    years: rulebook.years,
    total: pointsToDecimal(rulebook.total),
    ...stated('rounding'),
    ...stated('tieRule'),
    ...stated('zeroDenominator'),
    ...(rulebook.rescaleTo === undefined ? {} : { rescaleTo: pointsToDecimal(rulebook.rescaleTo) }),
    citation: rulebook.citation,
    nodes: rulebook.nodes.map((node) => nodeToJson(node, above)),
  };
}

/** Only what differs from the nodes above is written, so that the file stays readable. */
function nodeToJson(node: RulebookNode, above: Above): JsonObject {
  const own: Above = { ...node, document: above.document, depth: above.depth + 1 };
  const impliedSource = sourceOfPart(node.part) ?? above.source;
  return {
    code: node.code,
    title: node.title,
    ...(node.level === levelAtDepth(above.depth) ? {} : { level: node.level }),
    ...(node.maximum === undefined ? {} : { maximum: pointsToDecimal(node.maximum) }),
    ...(node.part === above.part ? {} : { part: node.part }),
    ...(node.source === impliedSource ? {} : { source: node.source }),
    ...(node.scoringText === undefined ? {} : { scoringText: node.scoringText.split('\n') }),
    ...(node.evidence === undefined ? {} : { evidence: node.evidence }),
    ...citationToJson(node, above.document),
    ...verificationToJson(node, above.verification),
    ...(node.children.length === 0 ? {} : { children: node.children.map((child) => nodeToJson(child, own)) }),
  };
}

function citationToJson(node: RulebookNode, document: string): { citation?: string | Citation } {
  const { citation } = node;
  if (citation.document === '') return {};
  if (citation.document !== document) return { citation };
  if (citation.place !== undefined) return { citation: citation.place };
  return node.children.length > 0 ? {} : { citation };
}

function verificationToJson(node: RulebookNode, above: Verification): JsonObject {
  if (node.verification.state === 'verified') return { verification: node.verification };
  const isItem = node.children.length === 0;
  return isItem || above.state === 'verified' ? { verification: 'unverified' } : {};
}
