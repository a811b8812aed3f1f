import type { PipelineModel } from '../config/model.js';
import type { Clock } from '../core/clock.js';
import type { Logger } from '../core/logger.js';
import type { ConfigurationStatus, PipelineStatus } from '../core/status.js';
export interface PipelineOptions {
    readonly model: PipelineModel;
    /** What became of changes to its file; absent: it is not watched. */
    readonly configuration?: () => ConfigurationStatus;
    /** At a stop, what channels would lose may be delivered for so long; absent: 5 s. */
    readonly undeliveredMsMax?: number | undefined;
    /** What the page calls it. */
    readonly name: string;
    readonly clock: Clock;
    readonly logger: Logger;
}
export interface PipelineStart {
    /** Serve the page, if there is one. */
    readonly page: boolean;
    /** A channel that cannot be opened for so long ends the start; absent: it is tried for ever. */
    readonly channelStartMsMax?: number | undefined;
}
export declare class Pipeline {
    #private;
    constructor(options: PipelineOptions);
    /** Where the page is; undefined without a `dashboard:` section. */
    get pageUrl(): string | undefined;
    /**
     * Resolves when every stage serves. Rejects with StartError, naming the key to change, or with
     * ConfigError for a query that cannot be compiled.
     */
    start({ page, channelStartMsMax }: PipelineStart): Promise<void>;
    /**
     * Goes over to the agents of another model. Resolves with the sections that are different, too,
     * and that go on as they are until a restart. Rejects with ConfigError when a component refuses
     * its options: everything goes on as it was.
     */
    reload(model: PipelineModel): Promise<readonly string[]>;
    /** Brings everything that is there now through to the outputs. Rejects when a stage cannot. */
    drain(): Promise<void>;
    /** Also while it starts: a channel that cannot be opened is tried for ever. */
    stop(): Promise<void>;
    status(): PipelineStatus;
}
