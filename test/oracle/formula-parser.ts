/** What a formula of the subset we write is made of. */
export type Node =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'truth'; readonly value: boolean }
  | { readonly kind: 'cell'; readonly address: string }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Node[] }
  | { readonly kind: 'binary'; readonly op: string; readonly left: Node; readonly right: Node }
  | { readonly kind: 'negative'; readonly of: Node };

const TOKEN = /\s*("(?:[^"]|"")*"|\d+(?:\.\d+)?(?:E[+-]?\d+)?|[A-Z][A-Z0-9]*|<=|>=|<>|[-+*/&=<>(),])/y;
const COMPARISONS = ['=', '<>', '<', '<=', '>', '>='];

function tokens(text: string): string[] {
  const found: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match?.[1]) throw new Error(`Not a formula of ours at ${String(at)}: ${text.slice(at, at + 20)}`);
    found.push(match[1]);
  }
  return found;
}

class Parser {
  private at = 0;
  constructor(private readonly all: readonly string[]) {}

  whole(): Node {
    const node = this.comparison();
    if (this.at < this.all.length) throw new Error(`Left over: ${String(this.all[this.at])}`);
    return node;
  }

  private take(expected?: string): string {
    const token = this.all[this.at++];
    if (token === undefined || (expected !== undefined && token !== expected))
      throw new Error(`Expected ${expected ?? 'more'}, found ${String(token)}`);
    return token;
  }

  private binary(ops: readonly string[], next: () => Node): Node {
    let left = next();
    while (ops.includes(this.all[this.at] ?? '')) {
      const op = this.take();
      left = { kind: 'binary', op, left, right: next() };
    }
    return left;
  }

  private comparison(): Node {
    return this.binary(COMPARISONS, () => this.joined());
  }

  private joined(): Node {
    return this.binary(['&'], () => this.sum());
  }

  private sum(): Node {
    return this.binary(['+', '-'], () => this.product());
  }

  private product(): Node {
    return this.binary(['*', '/'], () => this.signed());
  }

  private signed(): Node {
    if (this.all[this.at] !== '-') return this.primary();
    this.take();
    return { kind: 'negative', of: this.signed() };
  }

  private primary(): Node {
    const token = this.take();
    if (token === '(') {
      const node = this.comparison();
      this.take(')');
      return node;
    }
    if (token.startsWith('"')) return { kind: 'text', value: token.slice(1, -1).replaceAll('""', '"') };
    if (/^\d/.test(token)) return { kind: 'number', value: Number(token) };
    if (token === 'TRUE' || token === 'FALSE') return { kind: 'truth', value: token === 'TRUE' };
    return this.all[this.at] === '(' ? this.call(token) : { kind: 'cell', address: token };
  }

  private call(name: string): Node {
    this.take('(');
    const args: Node[] = [];
    while (this.all[this.at] !== ')') {
      if (args.length > 0) this.take(',');
      args.push(this.comparison());
    }
    this.take(')');
    return { kind: 'call', name, args };
  }
}

/** Ensures the parts of a formula (without `=`); anything we would not write throws. */
export function parseFormula(text: string): Node {
  return new Parser(tokens(text)).whole();
}
