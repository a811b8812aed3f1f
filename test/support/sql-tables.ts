/** Tables for tests of queries. */
import type { TableSchema } from '#src/aggregator/sql/scope.js';
import { combinedFormat } from '#src/codecs/combined/index.js';

export const accessTable: TableSchema = {
  name: 'access',
  columns: combinedFormat.columns,
  timeColumn: 'ts',
};
