/** How the commands of groups are told which ones. */
import type { Command } from 'commander';
import type { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import type { ConnectionFlags } from '../kafka/session.js';
export interface GroupFlags extends ConnectionFlags {
    readonly group?: readonly string[];
    readonly allGroups?: boolean;
    readonly topic?: readonly string[];
    readonly json?: boolean;
}
export declare function withGroups(command: Command): Command;
export declare function chosenGroups(cluster: KafkaCluster, names: readonly string[], { group, allGroups }: GroupFlags): Promise<string[]>;
