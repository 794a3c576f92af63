import { itemNotFound } from '../errors';
import { refTo, type Definition, type Ref, type Run } from '../host-object';
import type { HostComment, HostSheet } from '../model';
import { rangeRef } from './range';

interface Placed {
  readonly sheet: HostSheet;
  readonly comment: HostComment;
}

const COMMENT: Definition<Placed> = {
  name: 'Comment',
  id: ({ comment }) => comment.id,
  scalars: { id: ({ comment }) => comment.id, content: ({ comment }) => comment.text },
  methods: {
    getLocation: ({ sheet, comment: { row, column } }) =>
      rangeRef(sheet, { top: row, left: column, bottom: row, right: column }),
  },
};

function all(run: Run): Placed[] {
  return run.workbook.sheets.flatMap((sheet) => sheet.comments.map((comment) => ({ sheet, comment })));
}

function find(key: unknown, run: Run): Ref {
  const found = all(run).find(({ comment }) => comment.id === key);
  if (!found) throw itemNotFound();
  return refTo(COMMENT, found);
}

/** Comments of all sheets; the pinned client library knows no notes. */
export const COMMENTS: Definition<null> = {
  name: 'CommentCollection',
  items: (_self, run) => all(run).map((one) => refTo(COMMENT, one)),
  item: (_self, key, run) => find(key, run),
  methods: { getItem: (_self, [key], run) => find(key, run) },
};
