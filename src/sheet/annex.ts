import { addPoints, NO_POINTS } from '../rulebook/points';
import type { Points } from '../rulebook/points';
import { HOUSE_DEFAULTS } from '../rulebook/rulebook';
import type { AgencyKind, Citation, PointsSource, Rulebook, RulebookNode } from '../rulebook/rulebook';
import type { CellRef } from '../result';
import type { Form, FormItem } from './form';

/** What a sheet does not say of the rulebook it holds. */
export interface AnnexFacts {
  readonly id: string;
  readonly title?: string;
  readonly agencyKind: AgencyKind;
  readonly years?: readonly number[];
}

/**
 * Ensures a rulebook from the items of a form: tree, maxima, texts and evidence as they stand, each citing its own
 * cell and unverified. Rounding, ties and zero denominators are the house defaults and listed as assumed; whether
 * maxima add up is for the rulebook's own check.
 */
export function rulebookFromForm(form: Form, facts: AnnexFacts): Rulebook {
  const document = form.about.decisions[0]?.value ?? form.about.title ?? form.sheet;
  const nodes = childrenOf(form.items, undefined, document);
  return {
    id: facts.id,
    title: facts.title ?? form.about.title ?? form.sheet,
    agencyKind: facts.agencyKind,
    years: facts.years ?? (form.about.year === undefined ? [] : [form.about.year.value]),
    total: totalOf(form, nodes),
    rounding: HOUSE_DEFAULTS.rounding,
    tieRule: HOUSE_DEFAULTS.tieRule,
    zeroDenominator: HOUSE_DEFAULTS.zeroDenominator,
    assumed: ['rounding', 'tieRule', 'zeroDenominator'],
    citation: { document, place: form.sheet },
    nodes,
  };
}

function childrenOf(
  items: readonly FormItem[],
  parent: string | undefined,
  document: string,
): RulebookNode[] {
  const byParent = new Map<string | undefined, FormItem[]>();
  for (const item of items) {
    const known = byParent.get(item.parent);
    if (known === undefined) byParent.set(item.parent, [item]);
    else known.push(item);
  }
  const build = (above: string | undefined): RulebookNode[] =>
    (byParent.get(above) ?? []).map((item) => nodeOf(item, build(item.code), document));
  return build(parent);
}

function nodeOf(item: FormItem, children: readonly RulebookNode[], document: string): RulebookNode {
  const isScored = children.length === 0;
  const evidence = [
    ...(item.requirements ? [item.requirements.value] : []),
    ...item.evidence.map(({ value }) => value),
  ];
  return {
    code: item.code,
    title: item.title,
    level: item.level,
    children,
    part: item.part,
    source: sourceOf(item),
    citation: citationOf(item.scoringText?.cell ?? item.cell, document),
    verification: { state: 'unverified' },
    ...(item.maximum === undefined ? {} : { maximum: item.maximum.value }),
    ...(isScored && item.scoringText !== undefined ? { scoringText: item.scoringText.value } : {}),
    ...(isScored && evidence.length > 0 ? { evidence } : {}),
  };
}

function citationOf(cell: CellRef, document: string): Citation {
  return { document, place: `${cell.sheet}!${cell.cell}` };
}

/** `Sở Tư pháp chấm cho các đơn vị`, `Số liệu của Cục Thống kê`: what a column of sources says of who gives the points. */
function sourceOf({ part, source }: FormItem): PointsSource {
  if (part === 'survey' || part === 'satisfactionSurvey') return part;
  const words = source?.value.normalize('NFC').toLowerCase() ?? '';
  if (/(?:sở|văn phòng|cơ quan|ban|cục)\s.*(?:chấm|đánh giá|thẩm định)/u.test(words)) return 'leadAgency';
  return /thống kê/u.test(words) ? 'statistics' : 'unit';
}

/** The total as printed; where none is, the fields added up without bonus and penalty. */
function totalOf(form: Form, nodes: readonly RulebookNode[]): Points {
  const printed = form.totals.filter((total) => total.column === 'maximum' && total.part === undefined);
  const highest = printed.reduce<Points>(
    (most, { value }) => (value.value > most ? value.value : most),
    NO_POINTS,
  );
  return highest > NO_POINTS ? highest : sumOf(nodes);
}

function sumOf(nodes: readonly RulebookNode[]): Points {
  return addPoints(
    ...nodes
      .filter(({ part }) => part !== 'bonus' && part !== 'penalty')
      .map((node) => node.maximum ?? sumOf(node.children)),
  );
}
