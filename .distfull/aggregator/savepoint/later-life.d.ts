import { type Tables } from '../checkpoint/tables.js';
/** Within a transaction of the restored state. */
export declare function goOnBehind(restored: Tables, present: Tables): void;
/** Another aggregation's: its outputs begin anew, with orders of a life of its own. */
export declare function beginAnotherLife(restored: Tables): void;
