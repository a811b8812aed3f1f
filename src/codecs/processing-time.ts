/**
 * The moment of reading as a column, behind those of a format: what `timestamp: proctime()` makes
 * the event time of a table. Flink's PROCTIME().
 */
import type { Column, RowBatch, TableFormat } from './rows.js';
import { TableOptionError } from './table-format-definition.js';

/** Throws TableOptionError when the format has a column of that name. */
export function withProcessingTime(format: TableFormat, name: string): TableFormat {
  const { columns } = format;
  if (columns.some((column) => column.name === name))
    throw new TableOptionError(
      'timestamp',
      `the format has a column "${name}", which proctime() adds; give it another name`,
    );
  return {
    columns: [...columns, { name, type: 'timestamp', nullable: false }],
    parse(slab) {
      if (slab.records === undefined) throw new TypeError('bodies alone have no time of reading');
      const { rows, rejected } = format.parse(slab);
      const values = new Float64Array(rows.size).fill(slab.records.readMs);
      return { rows: withColumn(rows, columns.length, { kind: 'numbers', values }), rejected };
    },
  };
}

function withColumn(rows: RowBatch, index: number, column: Column): RowBatch {
  return {
    size: rows.size,
    bodyIndexes: rows.bodyIndexes,
    column: (each) => (each === index ? column : rows.column(each)),
  };
}
