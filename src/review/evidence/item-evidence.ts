import { isSurveyPart } from '../../scoring/outcome';
import { oncePer } from '../../grid/kept';
import type { CellRef } from '../../result';
import type { Form, FormItem, Sourced } from '../../sheet/form';
import { comparableSign, readDocument, showDate } from '../../sheet/evidence';
import type { CitedDocument } from '../../sheet/evidence';
import { completed, documentOfRow } from './register';
import type { RegisterRow } from './register';
import { requiredDocuments } from './required';
import type { RequiredDocument } from './required';
import { comparableCode } from '../scored-form/rulebook-match';
import type { ScoredForm, ScoredItem } from '../scored-form/score-form';

/** Where cells link to, by sheet and address. */
export type CellLinks = (at: CellRef) => readonly string[];

/** A citation with the cell it stands in. */
export interface PlacedDocument {
  readonly document: CitedDocument;
  readonly cell: CellRef;
}

/** One scored item with its evidence as cited and as required. */
export interface ItemEvidence {
  readonly code: string;
  readonly title: string;
  /** The cell a user is taken to. */
  readonly cell: CellRef;
  readonly item: ScoredItem;
  readonly documents: readonly PlacedDocument[];
  readonly required: readonly RequiredDocument[];
  /** Points are claimed or computed: evidence is owed. */
  readonly isClaimed: boolean;
}

export interface EvidenceSources {
  readonly links?: CellLinks;
  /** What the rulebook requires of an item by its code, where the sheet itself says nothing. */
  readonly required?: (code: string) => readonly string[];
  /** Rows of the register, as people left them. */
  readonly register?: readonly RegisterRow[];
}

/** Ensures the evidence of every item that owes any: surveys and what does not apply owe none. */
export function itemsWithEvidence({ items }: ScoredForm, sources: EvidenceSources = {}): ItemEvidence[] {
  return items
    .filter(({ score }) => !isSurveyPart(score.part) && score.rule.kind !== 'notApplicable')
    .map((item) => itemEvidence(item, sources));
}

/** Ensures the evidence of one item as cited and as required. */
export function itemEvidence(item: ScoredItem, sources: EvidenceSources = {}): ItemEvidence {
  const { row, score } = item;
  return {
    code: score.code,
    title: score.title,
    cell: row.evidence[0]?.cell ?? row.requirements?.cell ?? row.cell,
    item,
    documents: withRegister(row, documentsOf(row, sources.links), sources.register),
    required: requiredOf(row, sources),
    isClaimed: isClaimed(item),
  };
}

/** Ensures whether a blank says something: some row has evidence, or a column is there for it. */
export function expectsEvidence({ columns, items }: Form): boolean {
  const hasColumn = columns.some(({ role }) => role === 'evidence');
  return hasColumn || items.some(({ evidence }) => evidence.length > 0);
}

/** Ensures the citations of one row; a link of a cell belongs to the first document named in it. */
export function documentsOf(row: FormItem, links: CellLinks = () => []): PlacedDocument[] {
  const { evidence } = row;
  return citedIn(row).map(({ document, cell }, at) => {
    const isFirst =
      evidence.findIndex((one) => one.cell.cell === cell.cell && one.cell.sheet === cell.sheet) === at;
    const linked = isFirst ? links(cell) : [];
    return { document: { ...document, links: [...new Set([...document.links, ...linked])] }, cell };
  });
}

const citedIn = oncePer(({ evidence }: FormItem): readonly PlacedDocument[] => {
  return evidence.map(({ value, cell }) => ({ document: readDocument(value), cell }));
});

/** What people completed in the register counts, and so do the documents they added there. */
function withRegister(
  { code }: FormItem,
  documents: readonly PlacedDocument[],
  register: readonly RegisterRow[] = [],
): PlacedDocument[] {
  const rows = register.filter(({ item }) => comparableCode(item) === comparableCode(code));
  const known = documents.map(({ document, cell }) => {
    const row = rows.find(({ source }) => source === document.text);
    return { document: row ? completed(document, row.fields) : document, cell };
  });
  const added = rows.filter(({ source }) => source === undefined);
  return [...known, ...added.map((row) => ({ document: documentOfRow(row), cell: row.cell }))];
}

function requiredOf({ requirements, code }: FormItem, { required }: EvidenceSources): RequiredDocument[] {
  if (requirements !== undefined) return requiredIn(requirements);
  return (required?.(code) ?? []).flatMap(requiredDocuments);
}

const requiredIn = oncePer(({ value }: Sourced<string>) => requiredDocuments(value));

function isClaimed({ score: { self, rule } }: ScoredItem): boolean {
  const points = [self, rule].find(({ kind }) => kind === 'scored');
  return points?.kind === 'scored' && points.points > 0;
}

/** Ensures one name for one document, whoever cites it: its sign and date, its file or link, else its words. */
export function documentKey({ sign, date, files, links, text }: CitedDocument): string {
  if (sign?.symbol !== undefined) return `${comparableSign(sign)} ${date ? showDate(date) : ''}`;
  const [name = text] = [...files, ...links];
  return name.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
