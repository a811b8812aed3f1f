/**
 * Where partitions are read from when this member is given them. What the channels have stored wins
 * over what the group was told, which comes after it; unless another member has read further since.
 */
import type { SourceContext } from '../../core/contracts.js';
import type { KafkaSourceConfig } from '../../generated/config/sources/kafka.js';
import type { AssignedPartition, GroupConsumer, StartPlace } from '../../protocol/kafka/group/group-consumer.js';
import { AssignedLog } from './assigned-log.js';
export declare class StartPlaces {
    #private;
    constructor(context: SourceContext<KafkaSourceConfig>, consumer: GroupConsumer);
    logsOf(partitions: readonly AssignedPartition[], clusterId: string): Promise<AssignedLog[]>;
    taken({ prefix }: AssignedLog, place: StartPlace): void;
    /** The log has lost its end: what was read of it does not count any more. */
    forget({ prefix }: AssignedLog): void;
}
