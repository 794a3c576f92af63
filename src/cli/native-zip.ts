import { deflateRawSync } from 'node:zlib';
import { deflateBy } from '../workbook/xlsx/zip/deflate';

/** Ensures that workbooks are packed by Node's own zlib. */
export function packNatively(): void {
  deflateBy((bytes, level) => deflateRawSync(bytes, { level }));
}
