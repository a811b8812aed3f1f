/**
 * Tells the group what the channels have stored: for tools, for other members, and for a channel
 * that keeps nothing. With each offset goes the topic's id, because an offset of a topic that was
 * deleted says nothing about one that was made anew under its name.
 */
import type { SourceContext } from '../../core/contracts.js';
import type { KafkaSourceConfig } from '../../generated/config/sources/kafka.js';
import type { GroupConsumer } from '../../protocol/kafka/group/group-consumer.js';
import type { AssignedLog } from './assigned-log.js';
export declare class GroupOffsets {
    #private;
    constructor(context: SourceContext<KafkaSourceConfig>, consumer: GroupConsumer);
    /** Beside the reading: one commit at a time, a few a second. */
    commitSoon(logs: readonly AssignedLog[]): void;
    /** Before others may read on: what is not stored by then, they read again. Never rejects. */
    settle(logs: readonly AssignedLog[]): Promise<void>;
}
/** The id of the topic that an offset of ours was committed for. */
export declare function topicIdOf(metadata: string): string | undefined;
