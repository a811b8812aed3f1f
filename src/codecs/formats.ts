/** The formats that `tables: … format:` may name. A new one: one folder and one line here. */
import { combinedFormat } from './combined/index.js';
import type { TableFormat } from './rows.js';

export const tableFormats: ReadonlyMap<string, TableFormat> = new Map([
  ['combined', combinedFormat],
]);
