import { type QueryAccount } from '../../aggregator/results/reader.js';
import type { PipelineModel } from '../../config/model.js';
import type { FileSystem } from '../../core/file-system.js';
import { IntervalSet } from '../../core/interval-set.js';
import { type ChannelAccount } from './channel-account.js';
import { HourCounts } from './hour-counts.js';
import { type TopicAccount } from './topic-account.js';
import { type ChannelPlace } from './topology.js';
export interface Accounts {
    readonly isRunning: boolean;
    readonly channels: readonly AuditedChannel[];
    readonly topics: readonly TopicAccount[];
    readonly letters: SinkLetters;
    readonly queries: readonly AuditedQuery[];
}
export interface AuditedChannel {
    readonly place: ChannelPlace;
    /** Undefined: it keeps nothing on the disk, or has never run. */
    readonly account: ChannelAccount | undefined;
}
export interface AuditedQuery {
    readonly name: string;
    /** Undefined: it has never stored anything. */
    readonly account: QueryAccount | undefined;
    /** Its topic is in the bundled broker. */
    readonly isBundled: boolean;
}
/** Dead letters of sinks, by the channel they came out of. */
export interface SinkLetters {
    readonly counts: HourCounts;
    readonly positions: ReadonlyMap<string, IntervalSet>;
    /** Letters that are gone because their queue was full. */
    readonly forgotten: number;
}
/** Reads all of it. `oldestHour`: hours before it are one sum. */
export declare function readAccounts(fileSystem: FileSystem, model: PipelineModel, oldestHour: number): Promise<Accounts>;
/** The channels that a channel's Avro sinks deliver into; they have been read before it. */
export declare function receiversOf<Channel extends {
    readonly place: ChannelPlace;
}>({ sinks }: ChannelPlace, channels: readonly Channel[]): Channel[];
