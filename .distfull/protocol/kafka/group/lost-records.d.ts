/**
 * What a log has lost of what was to be read, or had been: counted and told, never skipped in
 * silence.
 */
import type { ComponentContext } from '../../../core/contracts.js';
import type { KafkaCluster } from '../client/cluster.js';
import type { FetchedPartition } from '../client/partition-fetcher.js';
import type { StartPlace } from './group-consumer.js';
/** Where reading goes on after a fetch that found its place gone. */
export declare function placeAfterLoss({ counters, logger }: Pick<ComponentContext<unknown>, 'counters' | 'logger'>, cluster: KafkaCluster, fetched: FetchedPartition): Promise<StartPlace>;
