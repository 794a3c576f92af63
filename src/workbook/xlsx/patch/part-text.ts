import { outline, outlineChild, type Outline } from '../xml/outline';
import { appendInside, splice, type Splice } from '../xml/splice';

/** A part's text under the knife, with the places of its elements kept in step. */
export class PartText {
  private places: (Outline & { readonly prefix: string }) | undefined;

  constructor(
    private current: string,
    private readonly levels: number,
    /** The names the root's children must follow in, by the schema. */
    private readonly order: readonly string[],
  ) {}

  get text(): string {
    return this.current;
  }

  /** The root and its descendants; a text that is not well formed has no children. */
  get root(): Outline & { readonly prefix: string } {
    this.places ??= outline(this.current, this.levels) ?? EMPTY;
    return this.places;
  }

  get prefix(): string {
    return this.root.prefix;
  }

  find(name: string): Outline | undefined {
    return outlineChild(this.root, name);
  }

  slice(element: Outline): string {
    return this.current.slice(element.start, element.end);
  }

  openTag(element: Outline): string {
    return this.current.slice(element.start, element.openEnd);
  }

  apply(splices: readonly Splice[]): void {
    if (splices.length === 0) return;
    this.current = splice(this.current, splices);
    this.places = undefined;
  }

  /** Ensures text added at the end of an element's content. */
  append(element: Outline, added: string): void {
    this.apply([appendInside(this.current, element, added)]);
  }

  /** Ensures a new child of the root at the place the schema gives it. */
  insert(name: string, xml: string): void {
    const { root } = this;
    const rank = this.order.indexOf(name);
    const before = root.children.filter((child) => this.rank(child.name) <= rank);
    const last = before[before.length - 1];
    if (!last && root.children.length === 0) {
      this.append(root, xml);
      return;
    }
    const at = last?.end ?? root.openEnd;
    this.apply([{ start: at, end: at, text: xml }]);
  }

  remove(element: Outline): void {
    this.apply([{ start: element.start, end: element.end, text: '' }]);
  }

  replace(element: Outline, xml: string): void {
    this.apply([{ start: element.start, end: element.end, text: xml }]);
  }

  /** Elements the schema does not name (wrapped alternatives) stand near the end, where nothing of ours goes after them. */
  private rank(name: string): number {
    const rank = this.order.indexOf(name);
    return rank < 0 ? this.order.length : rank;
  }
}

const EMPTY = {
  name: '',
  ref: undefined,
  start: 0,
  openEnd: 0,
  closeStart: 0,
  end: 0,
  children: [],
  prefix: '',
};
