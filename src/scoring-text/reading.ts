import { NO_TERMS } from '../methods/clause';
import type { Clause, Doubt, Price, Reading, Terms, Token, Unpriced } from '../methods/clause';
import { clauseWith, priceWith, termsWith } from '../methods/rewritten';
import { negative } from '../methods/roles';
import { clausesOf, headVerb } from './clauses';
import type { ClauseMaker } from './clauses';
import type { CompileContext } from './compiled';
import { cappedWorth, countCapIn } from './count-cap';
import { cutDefinitions } from './cut-definitions';
import { definitionOf, withoutLead } from './definitions';
import type { Definition } from './definitions';
import { formulaIn } from './formula-place';
import type { FormulaPlace } from './formula-place';
import { asTaken, resolveFormula } from './formulas';
import { joinPieces } from './join-pieces';
import { findLimits } from './limits';
import { splitLines } from './lines';
import { mergeTokens } from './merge-tokens';
import { normalise } from './normalise';
import { wordsOf } from './phrases';
import { cutPieces, withTokens } from './pieces';
import type { Piece } from './pieces';
import { findPrices } from './prices';
import { settingOf, sizeOf } from './setting';
import {
  absenceIn,
  bestPreamble,
  isEvidence,
  remarkIn,
  saysRounded,
  statedMaximum,
  stopsAtMaximum,
  takeRounding,
} from './terms';
import { shareOf } from './price-values';
import { tellingWords } from './telling-words';
import { equals, ONE } from '../rulebook/rational';
import { tokenise } from './tokens';

/** A scoring text taken apart: the clauses the kinds see, and what nobody could place. */
export interface TakenApart {
  readonly reading: Reading;
  readonly tokens: readonly Token[];
  readonly doubts: readonly Doubt[];
  readonly say: (tokens: readonly Token[]) => string;
}

interface Work {
  readonly say: (tokens: readonly Token[]) => string;
  readonly maximum: ClauseMaker['maximum'];
  readonly definitions: Definition[];
  readonly clauses: Clause[];
  readonly unplaced: Piece[];
  readonly doubts: Doubt[];
  terms: Terms;
  lead: Price['sign'];
  leadLine: number;
  /** The line that lists evidence ("Tài liệu kiểm chứng: …; …"). */
  evidenceLine: number;
}

/** White space that is neither a plain space nor the end of a line. */
const ODD_SPACE = /[^\S \n]/;

function addFormula(piece: Piece, place: FormulaPlace, work: Work): void {
  const names = { definitions: work.definitions, say: work.say };
  const caps = findPrices(place.rest).filter((hit) => hit.wording === 'atMost');
  const cap = caps[0]?.value.worth;
  const beyond = place.rest.slice(caps[0]?.end ?? 0);
  if (caps.length > 1 || beyond.some((token) => token.kind === 'number' || token.text === 'điểm')) {
    work.doubts.push({ code: 'scoring-text.unread', quote: work.say(place.rest) });
  }
  const quote = work.say(place.expression);
  const told = resolveFormula(place.expression, names, work.maximum);
  const takes = place.takes || leadFor(piece, work) === 'minus';
  const taken = takes ? asTaken(told) : told;
  if (!taken) work.doubts.push({ code: 'scoring-text.two-readings', quote: work.say(piece.tokens) });
  const formula = taken ?? told;
  work.clauses.push({
    text: work.say(piece.tokens),
    label: work.say(place.condition),
    words: wordsOf(place.condition),
    kinds: tellingWords(place.condition),
    tokens: place.condition,
    limits: findLimits(place.condition),
    price: undefined,
    formula: cap ? { quote, cap, ...formula } : { quote, ...formula },
    mark: piece.mark,
    line: piece.line,
  });
}

function isDefinition(piece: Piece, work: Work): boolean {
  const definition = definitionOf(piece.tokens);
  if (!definition) return false;
  if (definition.name.length > 1 && formulaIn(piece.tokens)) return false;
  work.definitions.push(definition);
  return true;
}

function place(piece: Piece, work: Work): void {
  const { rest, terms } = takeRounding(piece.tokens);
  if (rest !== piece.tokens) work.terms = termsWith(work.terms, terms);
  if (saysRounded(rest)) {
    work.doubts.push({ code: 'scoring-text.unread', quote: work.say(rest) });
  }
  if (withoutLead(rest).length === 0) return;
  let tokens = rest;
  const range = rangeOf(rest);
  if (range) {
    work.terms = termsWith(work.terms, { range });
    return;
  }
  const absence = absenceIn(tokens, work.say);
  if (absence && 'absence' in absence) {
    work.terms = termsWith(work.terms, absence);
    return;
  }
  if (absence && 'event' in absence) {
    work.doubts.push({ code: 'scoring-text.two-readings', quote: work.say(tokens) });
    return;
  }
  if (absence) {
    work.terms = termsWith(work.terms, { absenceUnsaid: work.say(tokens) });
    return;
  }
  const formula = formulaIn(tokens);
  if (formula) return addFormula(withTokens(piece, tokens), formula, work);
  if (work.clauses.some((clause) => clause.formula) && stopsAtMaximum(tokens, work.maximum)) {
    work.terms = termsWith(work.terms, { cap: shareOf(ONE), stopsAtMaximum: true });
    return;
  }
  const stated = statedMaximum(tokens);
  if (stated) {
    if (!work.maximum || !equals(stated, work.maximum)) {
      work.doubts.push({ code: 'scoring-text.contradiction', quote: work.say(tokens) });
    }
    return;
  }
  const remark = remarkIn(tokens);
  if (remark) {
    if (isEvidence(tokens)) work.evidenceLine = piece.line;
    work.terms = termsWith(work.terms, remark);
    return;
  }
  const preamble = bestPreamble(tokens);
  if (preamble > 0) {
    work.terms = termsWith(work.terms, { bestOnly: true });
    tokens = tokens.slice(preamble);
  }
  const verb = headVerb(tokens);
  if (verb) {
    work.lead = verb.sign;
    work.leadLine = piece.line;
    if (verb.cap) work.terms = termsWith(work.terms, { cap: verb.cap, capTakes: verb.sign === 'minus' });
    tokens = tokens.slice(verb.length);
  }
  placePriced(withTokens(piece, tokens), work);
}

/** The sign of what has none of its own: of the verb that opens its line, or of the item's surroundings. */
function leadFor(piece: Piece, work: Work): Price['sign'] {
  return work.leadLine === piece.line || work.leadLine === -1 ? work.lead : 'unsaid';
}

function placePriced(piece: Piece, work: Work): void {
  const maker = { say: work.say, maximum: work.maximum, lead: leadFor(piece, work) };
  const clauses = clausesOf(piece, maker, work.doubts);
  if (clauses.length === 0 && capsLast(piece, work)) return;
  if (clauses.length === 0) {
    if (piece.tokens.length > 0 && piece.line !== work.evidenceLine) work.unplaced.push(piece);
    return;
  }
  for (const clause of clauses) if (!isWholeCap(clause, work)) work.clauses.push(clause);
}

/** "; tối đa 4 cuộc", ". Tối đa 4 cuộc.": a ceiling on the things that the one clause before it prices. */
function capsLast(piece: Piece, work: Work): boolean {
  const cap = countCapIn(piece.tokens);
  const [only, ...more] = work.clauses;
  if (!cap || cap.rest.length > 0 || !only?.price || only.price.cap || more.length > 0) return false;
  const most = cappedWorth(cap, only.price.per, only.price.worth);
  if (!most) return false;
  const price = priceWith(only.price, { cap: most });
  work.clauses[0] = clauseWith(only, { price });
  return true;
}

const OVERALL =
  /^(?:không|(?:nhưng )?(?:tổng(?: số)?|số|mức)? ?(?:điểm)?(?: (?:cộng|trừ|thưởng|tối đa|thấp nhất))?(?: (?:các|của) .*)?|cộng các .*)$/;

/** "Tối đa: 8 điểm", "Thấp nhất: 0 điểm": limits on all that is earned or lost. */
function isWholeCap(clause: Clause, work: Work): boolean {
  const price = clause.price;
  if (price?.wording !== 'atMost' && price?.wording !== 'atLeast') return false;
  if (!price.worth || price.per || clause.limits.length > 0 || !OVERALL.test(clause.words)) return false;
  if (price.wording === 'atMost') {
    const takes = price.sign === 'minus' || /(?:^| )trừ(?: |$)/.test(clause.words);
    work.terms = termsWith(work.terms, { cap: price.worth, capTakes: takes || work.terms.capTakes });
    return true;
  }
  if (/(?:^| )trừ(?: |$)/.test(`${clause.words} ${price.quote.toLowerCase()}`)) return false;
  work.terms = termsWith(work.terms, { floor: price.sign === 'minus' ? negative(price.worth) : price.worth });
  return true;
}

function unpricedOf(piece: Piece, say: TakenApart['say']): Unpriced {
  const opens = piece.tokens.at(-1)?.text === ':';
  return {
    text: say(opens ? piece.tokens.slice(0, -1) : piece.tokens),
    words: wordsOf(piece.tokens),
    tokens: piece.tokens,
    mark: piece.mark,
    line: piece.line,
    limits: findLimits(piece.tokens),
    opens,
  };
}

/** `0 - 8` alone: the column of points shows what may be given. */
function rangeOf(tokens: readonly Token[]): Terms['range'] {
  const [from, link, to] = tokens;
  const links = ['-', '÷', '~', 'đến'];
  if (tokens.length !== 3 || !from?.value || !to?.value || !links.includes(link?.text ?? ''))
    return undefined;
  return { from: from.value, to: to.value };
}

/** Ensures the text taken apart into clauses, definitions, terms and what could not be placed. */
export function takeApart(text: string, context: CompileContext): TakenApart {
  const clean = normalise(text);
  const tokens = mergeTokens(tokenise(clean.text));
  const { setting, siblingsDeduct } = settingOf(context);
  const isOdd = ODD_SPACE.test(clean.source);
  const say = (run: readonly Token[]) => {
    const [first, last] = [run[0], run.at(-1)];
    if (!first || !last) return '';
    const words = clean.source.slice(first.start, last.end);
    const isUneven = isOdd || words.includes('\n') || words.includes('  ');
    return isUneven ? words.replace(/\s+/g, ' ') : words;
  };
  const work: Work = {
    say,
    maximum: setting.maximum && sizeOf(setting.maximum),
    definitions: [],
    clauses: [],
    unplaced: [],
    doubts: [],
    terms: NO_TERMS,
    lead: siblingsDeduct || setting.penalty ? 'minus' : 'unsaid',
    leadLine: -1,
    evidenceLine: -1,
  };
  const pieces = joinPieces(cutDefinitions(cutPieces(splitLines(tokens))));
  const rules = pieces.filter((piece) => !isDefinition(piece, work));
  rules.forEach((piece) => place(piece, work));
  return {
    reading: {
      clauses: work.clauses,
      unpriced: work.unplaced.map((piece) => unpricedOf(piece, say)),
      terms: work.terms,
      setting,
      hasDefinitions: work.definitions.length > 0,
      text,
      kinds: tellingWords(tokens),
    },
    tokens,
    doubts: work.doubts,
    say,
  };
}
