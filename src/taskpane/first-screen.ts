/**
 * What it takes to open a file, score it and show the total with the first risks: a part of its own, so that nothing
 * else stands between the user and the first look. Everything more is in `engine.ts`.
 */
export { openAny } from './file/open-any';
export { openXlsx } from '../workbook/xlsx';
export { lookAt, scoreWorkbook, shownIn } from './look/look';
