import { parseCellName } from '../../../grid/address';
import type { CellGrid } from '../../../grid/cell-grid';
import { ok, type Result } from '../../../result';
import type { WorkbookProblem } from '../../problems';
import type { Package } from '../package';
import { child, children, type XmlElement } from '../xml/tree';
import { decodeSpreadsheetText } from '../xml/text';

type Notes = NonNullable<CellGrid['notes']>;

/** Ensures the notes of a sheet with their cells (ECMA-376-1 §18.7.3). */
export function readNotes(pack: Package, part: string): Result<Notes, WorkbookProblem> {
  const tree = pack.tree(part);
  if (!tree.ok) return tree;
  return ok(children(child(tree.value, 'commentList'), 'comment').flatMap(readNote));
}

function readNote(comment: XmlElement): Notes {
  const place = parseCellName(comment.attributes['ref'] ?? '');
  const item = child(comment, 'text');
  if (!place || !item) return [];
  const texts = item.children.flatMap((part) => (part.name === 'r' ? children(part, 't') : plain(part)));
  return [{ ...place, text: decodeSpreadsheetText(texts.map((text) => text.text).join('')) }];
}

function plain(part: XmlElement): readonly XmlElement[] {
  return part.name === 't' ? [part] : [];
}
