import type { IntervalSet, NumberRange } from '../../core/interval-set.js';
import type { TopicPartition } from '../../protocol/kafka/client/topic-partition.js';
import type { StartPlace } from '../../protocol/kafka/group/group-consumer.js';
export declare class TakenPartition implements TopicPartition {
    #private;
    readonly topic: string;
    readonly partition: number;
    constructor({ topic, partition }: TopicPartition);
    /** Nothing lies between this piece and the one before but what holds no event. */
    add(numbers: NumberRange, end: StartPlace): void;
    /** Reading goes on elsewhere. */
    move(): void;
    /** What the group is to be told: nothing before it is pending. Undefined: it knows. */
    placeToCommit(delivered: IntervalSet): StartPlace | undefined;
    committed(place: StartPlace): void;
}
