import { failed, ok, problem, type Result } from '../../result';
import type { WorkbookProblem } from '../problems';
import { LIMITS } from './limits';
import { Package } from './package';
import { sniff } from './sniff';
import { readDirectory } from './zip/directory';

const ODS_TYPE = 'application/vnd.oasis.opendocument';

/** Ensures the package of an .xlsx or .xlsm file, or the reason why the bytes are none. */
export function openPackage(bytes: Uint8Array): Result<Package, WorkbookProblem> {
  const other = sniff(bytes);
  if (other !== undefined) return failed(problem(other, 'error'));
  if (bytes.length > LIMITS.fileBytes) {
    const megabytes = Math.ceil(bytes.length / (1024 * 1024));
    const limit = LIMITS.fileBytes / (1024 * 1024);
    return failed(problem('workbook.too-large', 'error', { megabytes, limit }));
  }
  const directory = readDirectory(bytes);
  if (!directory.ok) return directory;
  const pack = new Package(directory.value);
  if (isOpenDocument(pack)) return failed(problem('workbook.ods', 'error'));
  if (!pack.has('[Content_Types].xml')) return failed(problem('workbook.not-a-workbook', 'error'));
  const isSigned = pack.names().some((name) => name.toLowerCase().startsWith('_xmlsignatures/'));
  return ok(pack, isSigned ? [problem('workbook.signed', 'warning')] : []);
}

function isOpenDocument(pack: Package): boolean {
  if (!pack.has('mimetype')) return false;
  const text = pack.text('mimetype');
  return text.ok && text.value.startsWith(ODS_TYPE);
}
