import * as json from './json';
import type { JsonObject, Place } from './json';
import { readCitation, readVerification } from './provenance';
import type { Citation, NodeLevel, Part, PointsSource, RulebookNode, Verification } from './rulebook';

const KEYS = [
  'code',
  'title',
  'level',
  'maximum',
  'part',
  'source',
  'scoringText',
  'evidence',
  'citation',
  'verification',
  'children',
];
const LEVELS = ['field', 'criterion', 'subCriterion'] as const satisfies readonly NodeLevel[];
const PARTS = ['appraised', 'survey', 'satisfactionSurvey', 'bonus', 'penalty'] as const;
const SOURCES = ['unit', 'leadAgency', 'survey', 'satisfactionSurvey', 'statistics'] as const;

/** What a node takes over from the nodes above it where it states nothing itself. */
export interface Above {
  readonly document: string;
  readonly verification: Verification;
  readonly part: Part;
  readonly source: PointsSource;
  readonly depth: number;
}

/** Ensures a node with everything beneath it, or undefined with the reasons reported. */
export function parseNode(source: unknown, outer: Place, above: Above): RulebookNode | undefined {
  const object = json.readObject(source, codedPlace(source, outer), KEYS);
  if (object === undefined) return undefined;
  const place = codedPlace(source, outer);
  const part = readPart(object, place, above);
  const own: Above = {
    document: above.document,
    verification: readNodeVerification(object, place, above),
    part,
    source: readSource(object, place, { ...above, part }),
    depth: above.depth + 1,
  };
  return {
    code: json.requireText(object, 'code', place),
    title: json.requireText(object, 'title', place),
    level: readLevel(object, place, above.depth),
    ...readMaximum(object, place),
    part,
    source: own.source,
    ...readTexts(object, place),
    citation: readNodeCitation(object, place, own.document),
    verification: own.verification,
    children: readChildren(object, place, own),
  };
}

/** The place with the item's code in it, so that a lawyer finds the row without counting brackets. */
function codedPlace(source: unknown, place: Place): Place {
  const code = typeof source === 'object' && source !== null ? (source as JsonObject)['code'] : undefined;
  return typeof code === 'string' ? { ...place, code } : place;
}

function readChildren(object: JsonObject, place: Place, own: Above): RulebookNode[] {
  if (object['children'] === undefined) return [];
  const at = json.inside(place, 'children');
  return json
    .readList(object['children'], at)
    .flatMap((child, index) => parseNode(child, json.inside(at, index), own) ?? []);
}

function readMaximum(object: JsonObject, place: Place): Pick<RulebookNode, 'maximum'> {
  if (object['maximum'] === undefined) return {};
  const maximum = json.readPoints(object['maximum'], json.inside(place, 'maximum'));
  return maximum === undefined ? {} : { maximum };
}

function readTexts(object: JsonObject, place: Place): Pick<RulebookNode, 'scoringText' | 'evidence'> {
  const lines = readLines(object, 'scoringText', place);
  const evidence = readLines(object, 'evidence', place);
  return {
    ...(lines === undefined ? {} : { scoringText: lines.join('\n') }),
    ...(evidence === undefined ? {} : { evidence }),
  };
}

/** A text of one line may stand without brackets; a blank line between two others is kept. */
function readLines(object: JsonObject, key: string, place: Place): string[] | undefined {
  const found = object[key];
  if (found === undefined) return undefined;
  const at = json.inside(place, key);
  const lines = typeof found === 'string' ? [found] : json.readList(found, at);
  return lines.flatMap((line, index) => {
    const isBlankBetween = line === '' && index > 0 && index < lines.length - 1;
    return isBlankBetween ? '' : (json.readText(line, json.inside(at, index)) ?? []);
  });
}

function readPart(object: JsonObject, place: Place, above: Above): Part {
  if (object['part'] === undefined) return above.part;
  return json.readChoice(object['part'], json.inside(place, 'part'), PARTS) ?? above.part;
}

function readSource(object: JsonObject, place: Place, above: Above): PointsSource {
  if (object['source'] === undefined) return sourceOfPart(above.part) ?? above.source;
  return json.readChoice(object['source'], json.inside(place, 'source'), SOURCES) ?? above.source;
}

/** A survey's points come from the survey: saying so twice would only invite a contradiction. */
export function sourceOfPart(part: Part): PointsSource | undefined {
  return part === 'survey' || part === 'satisfactionSurvey' ? part : undefined;
}

function readLevel(object: JsonObject, place: Place, depth: number): NodeLevel {
  const byDepth = levelAtDepth(depth);
  if (object['level'] === undefined) return byDepth;
  return json.readChoice(object['level'], json.inside(place, 'level'), LEVELS) ?? byDepth;
}

export function levelAtDepth(depth: number): NodeLevel {
  return LEVELS[depth] ?? 'subCriterion';
}

/** A group stands where its document stands; only a scored item must name its own place. */
function readNodeCitation(object: JsonObject, place: Place, document: string): Citation {
  const isGroup = Array.isArray(object['children']) && object['children'].length > 0;
  if (object['citation'] !== undefined) {
    return readCitation(object['citation'], json.inside(place, 'citation'), document);
  }
  return isGroup ? { document } : { document: '' };
}

function readNodeVerification(object: JsonObject, place: Place, above: Above): Verification {
  if (object['verification'] === undefined) return above.verification;
  return readVerification(object['verification'], json.inside(place, 'verification'));
}
