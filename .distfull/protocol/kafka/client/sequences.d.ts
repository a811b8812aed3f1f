/** The next sequence number of each partition a producer id writes to; wraps after 2^31 - 1. */
export declare class Sequences {
    #private;
    /** The base sequence of a batch of `records`, which the following batch continues. */
    take(topic: string, partition: number, records: number): number;
    clear(): void;
}
/** What an encoder writes into a batch so that the broker can tell a repetition. */
export interface ProducerStamp {
    readonly producerId: number;
    readonly producerEpoch: number;
    readonly baseSequence: number;
    readonly isTransactional: boolean;
}
