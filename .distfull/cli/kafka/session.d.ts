/**
 * What the commands of a Kafka cluster have in common: how it is named, how it is reached, and what
 * is said when something fails.
 */
import type { Command } from 'commander';
import { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
export interface ConnectionFlags {
    readonly bootstrapServer?: string;
    readonly commandConfig?: string;
    readonly conf?: string;
}
export declare function addConnectionOptions(command: Command): Command;
/** For clients of the named cluster. The caller closes it. Throws ConfigError. */
export declare function openCluster(flags: ConnectionFlags, signal?: AbortSignal): Promise<KafkaCluster>;
/** Runs one action on the cluster; a failure is printed after the command's name, exit code 1. */
export declare function onCluster(name: string, flags: ConnectionFlags, action: (cluster: KafkaCluster) => Promise<void>, signal?: AbortSignal): Promise<void>;
