import type { AccessRecord } from '../security/access-record.js';
import { type Change, type StateLogOptions } from './state-log.js';
export interface TopicRecord {
    readonly kind: 'topic';
    readonly name: string;
    /** A UUID as Kafka prints it; a topic that is made again gets a new one. */
    readonly id: string;
    readonly partitions: number;
    readonly configs: Readonly<Record<string, string>>;
}
interface ClusterRecord {
    readonly kind: 'cluster';
    readonly clusterId: string;
    readonly leaderEpoch: number;
}
interface ProducerIdRecord {
    readonly kind: 'producer ids';
    /** Lower ones may be in use. */
    readonly nextProducerId: number;
}
type ClusterEntry = TopicRecord | ClusterRecord | ProducerIdRecord | AccessRecord;
export type ClusterStateOptions = Omit<StateLogOptions<ClusterEntry>, 'apply' | 'entries'>;
export declare class ClusterState {
    #private;
    /** Makes the cluster id at the first start and raises the leader epoch at each. */
    static open(options: ClusterStateOptions): Promise<ClusterState>;
    get clusterId(): string;
    get leaderEpoch(): number;
    get topics(): readonly TopicRecord[];
    get accessRecords(): readonly AccessRecord[];
    /** All changes or none. Resolves when they are durable. */
    changeAccess(changes: readonly Change<AccessRecord>[]): Promise<void>;
    putTopic(name: string, topic: Omit<TopicRecord, 'kind' | 'name' | 'id'>, id?: string): Promise<void>;
    removeTopic(name: string): Promise<void>;
    /** Never gives an id twice, over crashes too: ids are reserved in durable blocks. */
    nextProducerId(): Promise<number>;
    close(): Promise<void>;
}
/** 22 characters of base64url; not a leading dash, which tools would take for an option. */
export declare function newTopicId(): string;
export {};
