import type { CellGrid } from '../../grid/cell-grid';
import { NOTES, supports } from './requirement';

export type Notes = NonNullable<CellGrid['notes']>;

/** A comment by its key, or a note by its number; where it stands is asked for with the sheets. */
export interface FoundNote {
  readonly text: string;
  readonly key: { readonly comment: string } | { readonly note: number };
}

/** Queues the texts of all comments, and of all notes where this Excel tells them. */
export function askNoteTexts(book: Excel.Workbook): () => FoundNote[] {
  const comments = book.comments.load('items/id,items/content');
  const notes = noteCollection(book)?.load('items/content');
  return () => [
    ...comments.items.map(({ id, content }): FoundNote => ({ text: content, key: { comment: id } })),
    ...(notes?.items ?? []).map(({ content }, note): FoundNote => ({ text: content, key: { note } })),
  ];
}

/** Queues where they stand. */
export function askNotePlaces(
  book: Excel.Workbook,
  found: readonly FoundNote[],
): () => ReadonlyMap<string, Notes> {
  const asked = found.flatMap(({ text, key }) => {
    const item =
      'comment' in key ? book.comments.getItem(key.comment) : noteCollection(book)?.getItemAt(key.note);
    const place = item?.getLocation().untrack().load('rowIndex,columnIndex,worksheet/name');
    return place === undefined ? [] : [{ text, place }];
  });
  return () => {
    const bySheet = new Map<string, Notes>();
    for (const { text, place } of asked) {
      const note = { row: place.rowIndex, column: place.columnIndex, text };
      const { name } = place.worksheet;
      bySheet.set(name, [...(bySheet.get(name) ?? []), note]);
    }
    return bySheet;
  };
}

/** Some client libraries of a newer Excel do not know notes yet. */
function noteCollection(book: Excel.Workbook): Excel.NoteCollection | undefined {
  if (!supports(NOTES)) return undefined;
  return (book as { readonly notes?: Excel.NoteCollection }).notes;
}
