import type { CommitRecord, Delivery, Sink, SinkContext, TakeLimit } from '../../core/contracts.js';
import type { IntervalSet } from '../../core/interval-set.js';
import type { HdfsSinkConfig } from '../../generated/config/sinks/hdfs.js';
import { type ConnectHdfs } from './hdfs-connection.js';
export declare class HdfsSink implements Sink {
    #private;
    readonly limit: TakeLimit;
    readonly openDeliveriesMax = 4096;
    readonly holdsDeliveries: boolean;
    /** As Flume: a connection is an open file. */
    readonly countsConnections = true;
    /** @throws ConfigError */
    constructor(context: SinkContext<HdfsSinkConfig>, connect?: ConnectHdfs);
    /** Also after what was refused for certain: until then nothing is taken. */
    get mustRecover(): boolean;
    get peer(): string | undefined;
    start(): Promise<void>;
    stop(): Promise<void>;
    /** Files that work go on; what was given up is settled beside the new deliveries. */
    recover(): Promise<IntervalSet>;
    /** Not async: its frame would keep the batch until the delivery is done. */
    deliver(delivery: Delivery): Promise<CommitRecord | undefined>;
    /** Resolves when another delivery finds room in memory. */
    ready(): Promise<void>;
    release(): void;
    drain(): Promise<void>;
}
