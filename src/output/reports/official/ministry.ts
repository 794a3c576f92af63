import { listDocuments, readDocument, showDate, showSign } from '../../../sheet/evidence';
import * as r from '../../../rulebook/rational';
import type { PlannedItem } from '../../../scoring/plan';
import { isNumber, type Table, type TableRow, type TableValue } from '../../table';
import { column, data, nodeValue, number, summed, sumOfRows, total } from './cells';
import { countedLines } from './detail';
import type { UnitFigures } from './figures';
import { groundNotes } from './notes';
import { keyOf, perUnit, type Scene } from './request';
import { treeLines, type TreeLine } from './tree';

/**
 * *Bảng tổng hợp kết quả tự đánh giá, chấm điểm* with the explanation every item without evidence owes, and the list
 * of evidence after it.
 */
export const ministry = perUnit('ministry', (one, scene) => {
  const documents = documentRows(one);
  return [claims(one, documents.length, scene), documentList(one, documents, scene)];
});

function claims(one: UnitFigures, documents: number, scene: Scene): Table {
  const { say, frame } = scene;
  const lines = treeLines(scene.cohort.master.plan);
  const values = lines.map(({ planned }) => nodeValue(one, planned, 'self', say));
  return frame(
    {
      key: keyOf(scene, one.unit.id),
      subtitles: [say('subtitle.unit', { unit: one.unit.name })],
      columns: [
        column('code', say('column.number'), 'text', 9),
        column('title', say('column.content'), 'wrapped', 38),
        column('maximum', say('column.maximum'), 'points', 9),
        column('self', say('column.self'), 'points', 10),
        column('evidence', say('column.evidence'), 'wrapped', 32),
        column('explanation', say('column.explanation'), 'wrapped', 32),
      ],
      rows: [
        ...lines.map((line, at) => claimRow(line, { one, at, values, say })),
        totalRow(lines, values, say),
      ],
      notes: [
        ...groundNotes(scene),
        say('note.documents-follow', { count: documents }),
        say('note.difficulties'),
        say('note.proposals'),
      ],
    },
    { unit: one.unit.name },
  );
}

interface Claiming {
  readonly one: UnitFigures;
  readonly at: number;
  readonly values: readonly TableValue[];
  readonly say: Scene['say'];
}

function claimRow({ planned, parts }: TreeLine, { one, at, values, say }: Claiming): TableRow {
  const { code, title, maximum } = planned.node;
  const own = values[at] ?? '';
  const given = { code, title, maximum: maximum === undefined ? undefined : number(maximum) };
  if (planned.item === undefined) {
    const below = parts.map((part) => values[part]);
    return total({ ...given, self: summed(own, below, sumOfRows('self', parts)) });
  }
  return data({ ...given, self: own, ...grounds(one, planned.item, say) });
}

/** An item claimed without evidence owes an explanation; one nobody claims owes nothing. */
function grounds(
  one: UnitFigures,
  item: PlannedItem,
  say: Scene['say'],
): { readonly evidence?: string; readonly explanation?: string } {
  const line = one.line(item);
  const words = [line?.unitNote, line?.explanation].filter((each) => each !== undefined).join('\n');
  const explained = words === '' ? {} : { explanation: words };
  if (line?.evidence !== undefined) return { evidence: line.evidence, ...explained };
  if (line?.self === undefined) return explained;
  return { evidence: say('word.no-evidence'), explanation: words === '' ? say('word.must-explain') : words };
}

function totalRow(lines: readonly TreeLine[], values: readonly TableValue[], say: Scene['say']): TableRow {
  const counted = countedLines(lines);
  const parts = counted.map((at) => values[at]);
  const numbers = parts.filter(isNumber);
  const sum = numbers.reduce((all, each) => r.add(all, each.value), r.ZERO);
  const self = numbers.length === 0 ? say('word.open') : number(sum, sumOfRows('self', counted));
  return total({ title: say('row.total'), self });
}

function documentRows(one: UnitFigures): TableRow[] {
  const cited = one.master.plan.items.flatMap((item) => {
    const { evidence } = one.line(item) ?? {};
    return evidence === undefined ? [] : listDocuments(evidence).map((text) => ({ item, text }));
  });
  return cited.map(({ item, text }, at) => {
    const { sign, date, issuer } = readDocument(text);
    return data({
      number: number(r.rational(at + 1)),
      item: item.node.code,
      document: text,
      sign: sign && showSign(sign),
      date: date && showDate(date),
      issuer,
    });
  });
}

function documentList(one: UnitFigures, rows: readonly TableRow[], scene: Scene): Table {
  const { say, frame, figures } = scene;
  const unit = one.unit.name;
  return frame(
    {
      key: keyOf(scene, `${one.unit.id}:documents`),
      title: say('documents.title', { year: figures.year }),
      sheet: say('documents.sheet', { unit }),
      subtitles: [say('subtitle.unit', { unit })],
      columns: [
        column('number', say('column.number'), 'rank', 6),
        column('item', say('column.item'), 'text', 9),
        column('document', say('column.document'), 'wrapped', 48),
        column('sign', say('column.sign'), 'text', 18),
        column('date', say('column.date'), 'text', 14),
        column('issuer', say('column.issuer'), 'wrapped', 20),
      ],
      rows: rows.length === 0 ? [data({ number: '–', document: say('row.no-documents') })] : rows,
      notes: [],
    },
    { unit },
  );
}
