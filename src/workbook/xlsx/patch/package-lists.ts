import { escapeXml } from '../xml/text';
import { outlineAttributes } from '../xml/outline';
import { withPrefix } from '../xml/prefix';
import { relationshipsPart, resolveTarget } from '../relationships';
import type { Draft } from './draft';
import { PartText } from './part-text';

const TYPES = '[Content_Types].xml';
const EMPTY_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Ensures the part has a content type of its own. */
export function addContentType(draft: Draft, part: string, type: string): void {
  editList(draft, TYPES, (list) => {
    const xml = `<Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`;
    list.append(list.root, withPrefix(xml, list.prefix));
  });
}

/** Ensures the list of content types no longer names the part. */
export function removeContentType(draft: Draft, part: string): void {
  editList(draft, TYPES, (list) => {
    const found = list.root.children.find((one) => {
      const name = outlineAttributes(list.text, one).get('PartName');
      return name?.toLowerCase() === `/${part}`.toLowerCase();
    });
    if (found) list.remove(found);
  });
}

/** Ensures the source part points at the target, and gives the relationship's id. */
export function addRelationship(
  draft: Draft,
  source: string,
  relationship: { readonly type: string; readonly target: string },
): string {
  const name = relationshipsPart(source);
  if (!draft.has(name)) draft.setText(name, EMPTY_RELATIONSHIPS);
  let id = '';
  editList(draft, name, (list) => {
    const ids = new Set(list.root.children.map((one) => outlineAttributes(list.text, one).get('Id')));
    let number = ids.size + 1;
    while (ids.has(`rId${number}`)) number += 1;
    id = `rId${number}`;
    const { type, target } = relationship;
    const xml = `<Relationship Id="${id}" Type="${type}" Target="/${escapeXml(target)}"/>`;
    list.append(list.root, withPrefix(xml, list.prefix));
  });
  return id;
}

/** Ensures the source part no longer points at the target. */
export function removeRelationship(draft: Draft, source: string, target: string): void {
  editList(draft, relationshipsPart(source), (list) => {
    const found = list.root.children.find((one) => {
      const named = resolveTarget(source, outlineAttributes(list.text, one).get('Target') ?? '');
      return named.toLowerCase() === target.toLowerCase();
    });
    if (found) list.remove(found);
  });
}

function editList(draft: Draft, name: string, edit: (list: PartText) => void): void {
  const text = draft.text(name);
  if (!text.ok) return;
  const list = new PartText(text.value, 2, []);
  edit(list);
  draft.setText(name, list.text);
}
