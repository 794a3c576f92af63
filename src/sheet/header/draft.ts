import type { SheetCells } from '../cells';
import { contentsOf } from './contents';
import type { Contents } from './contents';
import type { FoundTable } from './find';
import type { HeaderColumn } from './header';
import type { HeaderRole } from './words';

/** A column while its role is being settled. */
export class Draft {
  readonly index: number;
  readonly header: string;
  role: HeaderRole | undefined;
  /** The header alone did not say it: neighbours and contents did. */
  assumed?: boolean;
  #contents: Contents | undefined;

  constructor(
    private readonly cells: SheetCells,
    private readonly table: FoundTable,
    { index, header, role }: HeaderColumn,
  ) {
    this.index = index;
    this.header = header;
    this.role = role;
  }

  /** Counted when first asked for: most headers say by themselves what their column is. */
  get contents(): Contents {
    this.#contents ??= contentsOf(this.cells, this.index, this.table);
    return this.#contents;
  }
}
