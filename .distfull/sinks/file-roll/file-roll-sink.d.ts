import type { CommitRecord, Delivery, LaneState, Sink, SinkContext, TakeLimit } from '../../core/contracts.js';
import type { FileRollSinkConfig } from '../../generated/config/sinks/file_roll.js';
export declare class FileRollSink implements Sink {
    #private;
    readonly limit: TakeLimit;
    /** They wait for the disk together. */
    readonly openDeliveriesMax = 8;
    constructor(context: SinkContext<FileRollSinkConfig>);
    start(): Promise<void>;
    stop(): Promise<void>;
    /**
     * After a start or an error: the recorded file goes back to its length, and a new one is begun.
     */
    recover({ commitRecord, clean }: LaneState): Promise<'restored'>;
    deliver(delivery: Delivery): Promise<CommitRecord | undefined>;
    /** Also while nothing comes there is an open file, and a new one each interval: as in Flume. */
    idle(): Promise<void>;
}
