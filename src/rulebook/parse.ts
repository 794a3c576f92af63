import { failed, ok } from '../result';
import type { Result } from '../result';
import { NO_POINTS } from './points';
import type { RulebookProblem } from './problems';
import * as json from './json';
import type { JsonObject, Place } from './json';
import { HOUSE_DEFAULTS } from './rulebook';
import { parseNode } from './parse-node';
import { readCitation, readVerification } from './provenance';
import type { Citation, Rounding, Rulebook, RulebookNode } from './rulebook';

/** The one format understood; a later one gets another number. */
export const RULEBOOK_SCHEMA = 'cchc.rulebook/1';

const KEYS = [
  'schema',
  'id',
  'title',
  'label',
  'agencyKind',
  'years',
  'total',
  'rounding',
  'tieRule',
  'zeroDenominator',
  'rescaleTo',
  'citation',
  'verification',
  'nodes',
];
const AGENCY_KINDS = ['department', 'commune', 'province', 'ministry', 'vertical', 'other'] as const;
const TIE_RULES = ['1-1-3', '1-1-2'] as const;
const ZERO_MEANINGS = ['notApplicable', 'full', 'zero', 'ask'] as const;
const DECIMALS = [0, 1, 2, 3, 4] as const;
const APPLIES = ['perItem', 'totalOnly'] as const;

/**
 * Ensures a rulebook from JSON (format: `src/rulebook/data/README.md`), or every mistake with its path and
 * the code of the item. Sums and citations are `checkRulebook`'s to judge.
 */
export function parseRulebook(source: unknown): Result<Rulebook, RulebookProblem> {
  const place: Place = { path: '', code: '', problems: [] };
  const object = json.readObject(source, place, KEYS);
  if (object === undefined) return failed(...place.problems);
  const rulebook = readRulebook(object, place);
  return place.problems.length === 0 ? ok(rulebook) : failed(...place.problems);
}

function readRulebook(object: JsonObject, place: Place): Rulebook {
  if (json.requireKey(object, 'schema', place) && object['schema'] !== RULEBOOK_SCHEMA) {
    json.report(place, 'rulebook.wrong-schema', {
      found: String(object['schema']),
      expected: RULEBOOK_SCHEMA,
    });
  }
  const citation = json.requireKey(object, 'citation', place)
    ? readCitation(object['citation'], json.inside(place, 'citation'))
    : { document: '' };
  return {
    id: json.requireText(object, 'id', place),
    title: json.requireText(object, 'title', place),
    ...(object['label'] === undefined ? {} : { label: json.requireText(object, 'label', place) }),
    agencyKind:
      json.readChoice(object['agencyKind'], json.inside(place, 'agencyKind'), AGENCY_KINDS) ?? 'other',
    years: readYears(object, place),
    total: json.readPoints(object['total'], json.inside(place, 'total')) ?? NO_POINTS,
    ...readRules(object, place),
    ...readRescale(object, place),
    citation,
    nodes: readNodes(object, place, citation),
  };
}

function readNodes(object: JsonObject, place: Place, citation: Citation): RulebookNode[] {
  if (!json.requireKey(object, 'nodes', place)) return [];
  const at = json.inside(place, 'nodes');
  const verification = readVerification(object['verification'], json.inside(place, 'verification'));
  const above = {
    document: citation.document,
    verification,
    part: 'appraised',
    source: 'unit',
    depth: 0,
  } as const;
  return json.readList(object['nodes'], at).flatMap((entry, index) => {
    const node = parseNode(entry, json.inside(at, index), above);
    return node === undefined ? [] : [node];
  });
}

function readYears(object: JsonObject, place: Place): number[] {
  if (!json.requireKey(object, 'years', place)) return [];
  const at = json.inside(place, 'years');
  return json.readList(object['years'], at).flatMap((year, index) => {
    return json.readYear(year, json.inside(at, index)) ?? [];
  });
}

/** What the file does not state is the house default, and remembered as assumed. */
function readRules(
  object: JsonObject,
  place: Place,
): Pick<Rulebook, 'rounding' | 'tieRule' | 'zeroDenominator' | 'assumed'> {
  const stated = (key: 'rounding' | 'tieRule' | 'zeroDenominator') => object[key] !== undefined;
  const tieRule = stated('tieRule')
    ? json.readChoice(object['tieRule'], json.inside(place, 'tieRule'), TIE_RULES)
    : undefined;
  return {
    rounding: stated('rounding') ? readRounding(object, place) : HOUSE_DEFAULTS.rounding,
    tieRule: tieRule ?? HOUSE_DEFAULTS.tieRule,
    zeroDenominator: stated('zeroDenominator') ? readZero(object, place) : HOUSE_DEFAULTS.zeroDenominator,
    assumed: (['rounding', 'tieRule', 'zeroDenominator'] as const).filter((key) => !stated(key)),
  };
}

function readRounding(object: JsonObject, place: Place): Rounding {
  const at = json.inside(place, 'rounding');
  const rounding =
    json.readObject(object['rounding'], at, ['decimals', 'applies']) ?? HOUSE_DEFAULTS.rounding;
  return {
    decimals: json.readChoice(rounding.decimals, json.inside(at, 'decimals'), DECIMALS) ?? 2,
    applies: json.readChoice(rounding.applies, json.inside(at, 'applies'), APPLIES) ?? 'perItem',
  };
}

function readZero(object: JsonObject, place: Place): Rulebook['zeroDenominator'] {
  const at = json.inside(place, 'zeroDenominator');
  const zero = json.readObject(object['zeroDenominator'], at, ['noAuthority', 'noCases']);
  const meaning = (key: 'noAuthority' | 'noCases') =>
    zero === undefined ? 'ask' : (json.readChoice(zero[key], json.inside(at, key), ZERO_MEANINGS) ?? 'ask');
  return { noAuthority: meaning('noAuthority'), noCases: meaning('noCases') };
}

function readRescale(object: JsonObject, place: Place): Pick<Rulebook, 'rescaleTo'> {
  if (object['rescaleTo'] === undefined) return {};
  const rescaleTo = json.readPoints(object['rescaleTo'], json.inside(place, 'rescaleTo'));
  return rescaleTo === undefined ? {} : { rescaleTo };
}
