/** The user's options in the program's words, and what Flume says about them. */
import { type EventTime } from '../../codecs/event-escapes/event-time.js';
import type { EventFileFormat } from '../../codecs/event-file/event-file.js';
import type { SinkContext } from '../../core/contracts.js';
import type { HdfsSinkConfig } from '../../generated/config/sinks/hdfs.js';
import type { DatanodeAddresses } from '../../protocol/webhdfs/addresses.js';
import type { RollSettings } from './bucket-files.js';
import type { FileNameSettings } from './file-names.js';
import { type BucketTemplates } from './bucket-templates.js';
import { type FileSystemAddress } from './file-system-address.js';
export interface HdfsSinkSettings {
    readonly delivery: 'append' | 'file';
    readonly batchEventsMax: number;
    readonly format: EventFileFormat;
    readonly names: FileNameSettings;
    readonly roll: RollSettings;
    /** Calls to HDFS at a time. */
    readonly callsMax: number;
    /** Infinity: no limit. */
    readonly callTimeoutMs: number;
    readonly closeTries: number;
    readonly retryIntervalMs: number;
    /** What is accepted and does something else than one might think. */
    readonly warnings: readonly string[];
    readonly templates: BucketTemplates;
    readonly time: EventTime;
    readonly fileSystem: FileSystemAddress;
    readonly datanodeAddresses: DatanodeAddresses;
}
/** @throws ConfigError */
export declare function settingsOf(context: SinkContext<HdfsSinkConfig>): HdfsSinkSettings;
