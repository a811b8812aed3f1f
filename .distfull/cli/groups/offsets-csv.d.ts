import type { TopicPartition } from '../../protocol/kafka/client/topic-partition.js';
export interface NewOffset extends TopicPartition {
    readonly group: string;
    readonly offset: number;
}
export declare function offsetsCsv(offsets: readonly NewOffset[], hasGroups: boolean): string;
/** `groups`: those that a line without a group is of. Throws ConfigError that names the line. */
export declare function readOffsetsCsv(path: string, text: string, groups: readonly string[]): NewOffset[];
