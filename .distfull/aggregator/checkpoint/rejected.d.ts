import type { DeadLetterStatus } from '../../core/status.js';
import { type Table } from './tables.js';
/** What a table of rejected records holds, for a person: the newest first, their bodies cut. */
export declare function rejectedStatus(aggregation: string, count: number, table: Table): DeadLetterStatus;
