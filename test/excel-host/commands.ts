import * as engine from '../../src/taskpane/engine';
import { excelHost } from '../../src/taskpane/excel/excel-host';
import { ribbonCommands } from '../../src/taskpane/excel/ribbon';
import { Session } from '../../src/taskpane/session/session';
import { excelWorkbook } from '../../src/workbook/excel';
import type { ExcelHost } from './host';
import { connectOffice, type Profile } from './office-in-node';

export interface PaneInExcel {
  readonly host: ExcelHost;
  readonly session: Session;
  /** What the ribbon's buttons run, by the names of the manifest. */
  readonly ribbon: Readonly<Record<string, () => Promise<void>>>;
}

/** Ensures the pane's own session and ribbon over Excel, on a fixed day; nothing is read yet. */
export function paneInExcel(host: ExcelHost, profile: Profile = '1.14'): PaneInExcel {
  connectOffice(host, profile);
  const session = new Session({
    // Following the selection is no command: it would be counted with them.
    host: { kind: 'excel', deliver: (bytes, name) => excelHost.deliver(bytes, name) },
    firstScreen: () => Promise.resolve(engine),
    engine: () => Promise.resolve(engine),
    now: () => new Date(2026, 0, 10, 9),
  });
  session.attach({ name: 'Sổ tính', port: excelWorkbook() });
  return { host, session, ribbon: ribbonCommands(session) };
}
