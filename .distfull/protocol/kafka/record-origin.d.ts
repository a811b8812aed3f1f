import type { DecodedRecords } from './record-batch.js';
export interface RecordOrigin {
    readonly origin: string;
    /** Of the first reading, in hours since 1970. */
    readonly hour: number;
}
export declare function originHeader({ origin, hour }: RecordOrigin, count: number): {
    readonly key: string;
    readonly value: Buffer;
};
/** Where the records of a batch count: for their partition where no sink of ours wrote them. */
export declare function originOfRecords(records: DecodedRecords, topic: string, partition: number): RecordOrigin;
