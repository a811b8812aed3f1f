import type { TableFormat } from '../codecs/rows.js';
import type { TableModel } from '../config/model.js';
import type { Clock } from '../core/clock.js';
import type { RecordCounterOptions } from './record-counter.js';
/** How records of a table are counted: the same for the query's own thread and for workers. */
export declare function countingOptions(table: TableModel, format: TableFormat, clock: Clock): RecordCounterOptions;
