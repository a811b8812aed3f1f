import type { TableFormat } from '../codecs/rows.js';
import type { TableModel } from '../config/model.js';
import type { Clock } from '../core/clock.js';
import type { RecordCounterOptions } from './record-counter.js';

const usualFutureMaxMs = 86_400_000;

/** How records of a table are counted: the same for the query's own thread and for workers. */
export function countingOptions(
  table: TableModel,
  format: TableFormat,
  clock: Clock,
): RecordCounterOptions {
  return {
    topic: table.topic,
    format,
    timeColumn: format.columns.findIndex(({ name }) => name === table.timestamp),
    futureMaxMs: table.futureMaxMs ?? usualFutureMaxMs,
    clock,
  };
}
