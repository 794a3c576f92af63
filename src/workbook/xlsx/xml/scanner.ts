import { LIMITS } from '../limits';
import {
  LT,
  GT,
  SLASH,
  EQUALS,
  BANG,
  QUESTION,
  DOUBLE_QUOTE,
  SINGLE_QUOTE,
  AMPERSAND,
  FORBIDDEN,
  SPECIAL,
  isBlank,
  nameEnd,
  standsAt,
} from './characters';
import { decodeAttribute, decodeText } from './text';

/**
 * A pull tokenizer for the parts that are large or get patched: it is several times faster than a general one and tells where
 * each token stands. Small parts go through saxes (tree.ts), and a test holds both to the same events.
 */
export const END = 0;
export const OPEN = 1;
export const CLOSE = 2;
export const TEXT = 3;
const MORE = -1;
const SKIPPED = -2;
const BROKEN = -3;
/** More than any part has; repeated names are looked for one by one. */
const MAX_ATTRIBUTES = 128;

export interface XmlFailure {
  readonly code:
    'workbook.xml-malformed' | 'workbook.xml-dtd' | 'workbook.xml-too-deep' | 'workbook.xml-too-long';
  readonly detail: string;
  /** Characters from the start of the part. */
  readonly offset: number;
}

interface AttributePlace {
  readonly from: number;
  readonly nameTo: number;
  readonly valueFrom: number;
  readonly to: number;
}

export class XmlScanner {
  /** The element's name; the root's own prefix is left out, so that `x:row` and `row` are the same. */
  name = '';
  /** Where the current token begins and ends in the part's text. */
  start = 0;
  end = 0;
  selfClosing = false;
  /** The text of the current TEXT token, references resolved. */
  text = '';
  depth = 0;
  failure: XmlFailure | undefined;
  /** The root's prefix with its colon, or empty. */
  prefix = '';

  /** Four places for each attribute: where its name and its value begin and end. */
  private readonly places = new Int32Array(MAX_ATTRIBUTES * 4);
  private readonly decoded: (string | undefined)[] = [];
  private count = 0;
  private buffer: string;
  /** True while the stretch at hand has nothing to resolve. */
  private isPlain: boolean;
  private at = 0;
  private base = 0;
  private readonly open: string[] = [];
  private closeNext = false;
  private rootSeen = false;

  /** `more` gives the next stretch of text, or undefined at the end. */
  constructor(
    text: string,
    private readonly more?: () => string | undefined,
  ) {
    this.buffer = text;
    this.isPlain = !SPECIAL.test(text);
    if (text.charCodeAt(0) === 0xfeff) this.at = 1;
    if (FORBIDDEN.test(text)) this.fail('a character XML does not allow');
  }

  /** Ensures the next token's kind; END also after a failure, which is then in `failure`. */
  next(): number {
    if (this.closeNext) return this.closeSelf();
    for (;;) {
      if (this.failure) return END;
      const kind = this.token();
      if (kind === MORE) {
        if (!this.refill()) return this.finish();
      } else if (kind !== SKIPPED) return kind;
    }
  }

  /** Ensures the value of the element's attribute, as long as the scanner stands at its opening tag. */
  attribute(name: string): string | undefined {
    const { places, buffer } = this;
    for (let index = 0; index < this.count; index += 1) {
      const from = places[index * 4] as number;
      if ((places[index * 4 + 1] as number) - from === name.length && standsAt(buffer, from, name)) {
        return this.value(index);
      }
    }
    return undefined;
  }

  /** Ensures the element's attributes in order, as long as the scanner stands at its opening tag. */
  attributes(): readonly (readonly [string, string])[] {
    const { places, buffer } = this;
    return Array.from({ length: this.count }, (_, index) => [
      buffer.slice(places[index * 4], places[index * 4 + 1]),
      this.value(index),
    ]);
  }

  private value(index: number): string {
    return this.decoded[index] ?? this.buffer.slice(this.places[index * 4 + 2], this.places[index * 4 + 3]);
  }

  /** Ensures the text up to the element's end, with the texts of elements inside left out. */
  readText(): string {
    const depth = this.depth;
    let text = '';
    for (let kind = this.next(); kind !== END && this.depth >= depth; kind = this.next()) {
      if (kind === TEXT && this.depth === depth) text += this.text;
    }
    return text;
  }

  /** Ensures the scanner stands at the end of the element just opened. */
  skip(): void {
    const depth = this.depth;
    for (let kind = this.next(); kind !== END && this.depth >= depth; kind = this.next());
  }

  private token(): number {
    const lt = this.buffer.indexOf('<', this.at);
    if (lt < 0) return MORE;
    if (lt > this.at) return this.characters(lt);
    const following = this.buffer.charCodeAt(lt + 1);
    if (following === SLASH) return this.closeTag();
    if (following === BANG) return this.declaration();
    if (following === QUESTION) return this.skipPast('?>');
    return this.openTag();
  }

  private characters(end: number): number {
    const raw = this.buffer.slice(this.at, end);
    const text = this.isPlain ? raw : decodeText(raw);
    if (text === undefined || (!this.isPlain && raw.includes(']]>')))
      return this.fail('an unknown entity or a stray mark');
    this.place(this.at, end);
    if (this.depth === 0) return text.trim() === '' ? SKIPPED : this.fail('text outside the root element');
    this.text = text;
    return TEXT;
  }

  private declaration(): number {
    const from = this.at;
    if (this.buffer.startsWith('<!--', from)) return this.skipPast('-->');
    if (this.buffer.startsWith('<![CDATA[', from)) return this.cdata(from);
    if (this.buffer.length < from + 9) return MORE;
    if (this.buffer.startsWith('<!DOCTYPE', from)) return this.fail('a document type', 'workbook.xml-dtd');
    return this.fail('an unknown declaration');
  }

  private cdata(from: number): number {
    const end = this.buffer.indexOf(']]>', from);
    if (end < 0) return MORE;
    if (this.depth === 0) return this.fail('text outside the root element');
    this.text = this.buffer.slice(from + 9, end).replace(/\r\n?/g, '\n');
    this.place(from, end + 3);
    return TEXT;
  }

  private skipPast(mark: string): number {
    const end = this.buffer.indexOf(mark, this.at + 2);
    if (end < 0) return MORE;
    const inner = this.buffer.slice(this.at + 4, end);
    if (mark === '-->' && (end < this.at + 4 || inner.includes('--') || inner.endsWith('-'))) {
      return this.fail('a broken comment');
    }
    this.at = end + mark.length;
    return SKIPPED;
  }

  private closeTag(): number {
    const end = this.buffer.indexOf('>', this.at);
    if (end < 0) return MORE;
    const expected = this.open.pop();
    if (expected === undefined || !this.closes(expected, end)) {
      return this.fail('elements that do not close in order');
    }
    this.place(this.at, end + 1);
    this.name = this.ownName(expected);
    this.depth -= 1;
    return CLOSE;
  }

  private closes(expected: string, end: number): boolean {
    const from = this.at + 2;
    if (end - from === expected.length) return standsAt(this.buffer, from, expected);
    return this.buffer.slice(from, end).trimEnd() === expected;
  }

  private closeSelf(): number {
    this.closeNext = false;
    this.open.pop();
    this.start = this.end;
    this.depth -= 1;
    return CLOSE;
  }

  private openTag(): number {
    const { buffer } = this;
    const from = this.at;
    let at = nameEnd(buffer, from + 1);
    if (at >= buffer.length) return MORE;
    if (at === from + 1) return this.fail('a misnamed element');
    const qualified = buffer.slice(from + 1, at);
    this.count = 0;
    for (;;) {
      const before = at;
      while (isBlank(buffer.charCodeAt(at))) at += 1;
      const code = buffer.charCodeAt(at);
      if (code === GT) return this.opened(qualified, from, at + 1, false);
      if (at + 1 >= buffer.length) return MORE;
      if (code === SLASH) {
        if (buffer.charCodeAt(at + 1) !== GT) return this.fail('a broken tag');
        return this.opened(qualified, from, at + 2, true);
      }
      if (at === before) return this.fail('attributes that run together');
      at = this.readAttribute(at);
      if (at < 0) return at === MORE ? MORE : END;
    }
  }

  /** Reads one attribute from `at`; gives the place after it, MORE, or BROKEN. */
  private readAttribute(from: number): number {
    const { buffer } = this;
    let at = nameEnd(buffer, from);
    if (at >= buffer.length) return MORE;
    const nameTo = at;
    while (isBlank(buffer.charCodeAt(at))) at += 1;
    if (at >= buffer.length) return MORE;
    if (buffer.charCodeAt(at) !== EQUALS) return this.broken('an attribute without a value');
    at += 1;
    while (isBlank(buffer.charCodeAt(at))) at += 1;
    if (at >= buffer.length) return MORE;
    const quote = buffer.charCodeAt(at);
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) return this.broken('an attribute without quotes');
    const valueFrom = at + 1;
    let special = false;
    for (at = valueFrom; at < buffer.length; at += 1) {
      const code = buffer.charCodeAt(at);
      if (code === quote) break;
      special ||= code < 32 || code === AMPERSAND || code === LT;
    }
    if (at >= buffer.length) return MORE;
    return this.keep({ from, nameTo, valueFrom, to: at }, special);
  }

  /** Remembers where the attribute stands; only what has to be resolved is cut out before it is asked for. */
  private keep(place: AttributePlace, special: boolean): number {
    const { from, nameTo, valueFrom, to } = place;
    const raw = special ? this.buffer.slice(valueFrom, to) : undefined;
    const decoded = raw === undefined || raw.includes('<') ? undefined : decodeAttribute(raw);
    if (special && decoded === undefined) return this.broken('a broken attribute value');
    if (nameTo === from || this.repeats(from, nameTo)) return this.broken('a repeated or misnamed attribute');
    if (this.count === MAX_ATTRIBUTES) return this.broken('too many attributes');
    const { places, count } = this;
    places[count * 4] = from;
    places[count * 4 + 1] = nameTo;
    places[count * 4 + 2] = valueFrom;
    places[count * 4 + 3] = to;
    this.decoded[count] = decoded;
    this.count += 1;
    return to + 1;
  }

  private repeats(from: number, to: number): boolean {
    if (this.count === 0) return false;
    const length = to - from;
    for (let index = 0; index < this.count; index += 1) {
      const other = this.places[index * 4] as number;
      if ((this.places[index * 4 + 1] as number) - other !== length) continue;
      if (this.buffer.charCodeAt(other) !== this.buffer.charCodeAt(from)) continue;
      if (this.buffer.slice(other, other + length) === this.buffer.slice(from, to)) return true;
    }
    return false;
  }

  private broken(detail: string): number {
    this.fail(detail);
    return BROKEN;
  }

  private opened(qualified: string, from: number, end: number, selfClosing: boolean): number {
    if (this.depth === 0) {
      if (this.rootSeen) return this.fail('more than one root element');
      this.rootSeen = true;
      const colon = qualified.indexOf(':');
      this.prefix = colon < 0 ? '' : qualified.slice(0, colon + 1);
    }
    this.open.push(qualified);
    this.depth += 1;
    if (this.depth > LIMITS.xmlDepth) return this.fail('elements nested too deep', 'workbook.xml-too-deep');
    this.name = this.ownName(qualified);
    this.selfClosing = selfClosing;
    this.closeNext = selfClosing;
    this.place(from, end);
    return OPEN;
  }

  private ownName(qualified: string): string {
    return this.prefix !== '' && qualified.startsWith(this.prefix)
      ? qualified.slice(this.prefix.length)
      : qualified;
  }

  private place(from: number, end: number): void {
    this.start = this.base + from;
    this.end = this.base + end;
    this.at = end;
  }

  /** Keeps what is not yet read and adds the next stretch. */
  private refill(): boolean {
    let added = this.more?.();
    if (added === undefined) return false;
    // A token longer than one stretch: take as much again as is waiting, so that rereading stays linear.
    const waiting = this.buffer.length - this.at;
    while (added.length < waiting) {
      const further = this.more?.();
      if (further === undefined) break;
      added += further;
    }
    if (FORBIDDEN.test(added)) this.fail('a character XML does not allow');
    this.base += this.at;
    this.buffer = this.buffer.slice(this.at) + added;
    this.isPlain = !SPECIAL.test(this.buffer);
    this.at = 0;
    return true;
  }

  private finish(): number {
    const rest = this.buffer.slice(this.at).trim();
    if (this.depth > 0 || !this.rootSeen || rest !== '') return this.fail('the text ends too early');
    return END;
  }

  private fail(detail: string, code: XmlFailure['code'] = 'workbook.xml-malformed'): number {
    this.failure ??= { code, detail, offset: this.base + this.at };
    return END;
  }
}
