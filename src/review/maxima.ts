import { fromPoints, pointsFromDecimal } from '../rulebook/points';
import type { Points } from '../rulebook/points';
import * as r from '../rulebook/rational';
import type { Part } from '../rulebook/rulebook';
import type { Form, FormTotal } from '../sheet/form';
import { showNumber } from './figures';
import { formTree } from './form-tree';
import type { FormNode } from './form-tree';
import { POLICY } from './policy';
import { sumOf } from './relations';
import type { Quantity, Relation } from './relations';

export type SumRelation = Extract<Relation, { kind: 'sum' }>;

/**
 * Ensures every sum that the maxima of a form must make: each group its items', the whole table its fields'.
 * Bonus and penalty groups are capped, not added up, and stand outside the total.
 */
export function maximaRelations(form: Form): SumRelation[] {
  const quantities = new Map<FormNode, Quantity>();
  const quantityOf = (node: FormNode): Quantity | undefined => {
    const known = quantities.get(node) ?? toQuantity(node);
    if (known) quantities.set(node, known);
    return known;
  };
  const roots = formTree(form);
  const groups = roots.flatMap((root) => groupRelations(root, quantityOf));
  const fields = allKnown(roots.filter(({ item }) => isInside(item.part)).map(quantityOf));
  if (!fields || fields.length < 2) return groups;
  const total = wholeTable(form, fields);
  return total ? [...groups, { kind: 'sum', total, parts: fields }] : groups;
}

function groupRelations(node: FormNode, quantityOf: (node: FormNode) => Quantity | undefined): SumRelation[] {
  const below = node.children.flatMap((child) => groupRelations(child, quantityOf));
  const children = node.children.filter(({ item }) => isInside(item.part));
  const total = quantityOf(node);
  const parts = allKnown(children.map(quantityOf));
  if (!isInside(node.item.part) || !total || !parts || parts.length === 0) return below;
  return [{ kind: 'sum', total, parts }, ...below];
}

/** The printed total of the maxima; without one, the usual 100 when the fields nearly make it. */
function wholeTable(form: Form, fields: readonly Quantity[]): Quantity | undefined {
  const printed = form.totals.filter((total) => {
    return total.column === 'maximum' && total.part === undefined && !isSubtotal(total);
  });
  const last = printed.at(-1);
  if (last) return pointsQuantity(last.label, last.value.value, last.value.cell);
  const usual = r.rational(POLICY.usualTotal);
  const gap = r.subtract(usual, sumOf(fields));
  const size = r.compare(gap, r.ZERO) < 0 ? r.negate(gap) : gap;
  if (r.compare(size, r.ONE) > 0) return undefined;
  const hundred = pointsFromDecimal(String(POLICY.usualTotal));
  return hundred === undefined ? undefined : pointsQuantity('', hundred);
}

/** A subtotal names its field ("Cộng lĩnh vực I"); the grand total does not. */
export function isSubtotal({ label }: FormTotal): boolean {
  return /lĩnh vực|mục|phần|tiêu chí|nhóm/i.test(label.normalize('NFC'));
}

function isInside(part: Part): boolean {
  return part !== 'bonus' && part !== 'penalty';
}

function toQuantity({ item }: FormNode): Quantity | undefined {
  return item.maximum && pointsQuantity(item.code, item.maximum.value, item.maximum.cell);
}

function pointsQuantity(label: string, points: Points, cell?: Quantity['cell']): Quantity {
  const value = fromPoints(points);
  return { label, value, typed: showNumber(value), isCount: false, ...(cell === undefined ? {} : { cell }) };
}

function allKnown(quantities: readonly (Quantity | undefined)[]): Quantity[] | undefined {
  const known = quantities.filter((quantity) => quantity !== undefined);
  return known.length === quantities.length ? known : undefined;
}
