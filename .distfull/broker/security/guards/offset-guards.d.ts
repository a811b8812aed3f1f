import { type Guard } from './guard.js';
interface Topic<Partition> {
    readonly name: string;
    readonly partitions: readonly Partition[];
}
/** Of each partition of these topics. */
export declare function refusedPartitions(topics: readonly Topic<{
    readonly partitionIndex: number;
}>[], errorCode: number): Topic<{
    readonly partitionIndex: number;
    readonly errorCode: number;
}>[];
export declare const offsetGuards: readonly Guard[];
export {};
