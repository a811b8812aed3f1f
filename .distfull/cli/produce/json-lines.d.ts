import type { LineFormat } from './record-fields.js';
/** `keepsPartitions`: a record goes to the partition that its line names. */
export declare function jsonLines(keepsPartitions: boolean): LineFormat;
