import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface KafkaNode {
  /** Its configuration is written to it. */
  readonly directory: string;
  readonly logDir: string;
  readonly controllerPort: number;
  /** More lines of its configuration, its listeners among them. */
  readonly properties: readonly string[];
  /** Users, each as `SCRAM-SHA-256=[name=…,password=…]`. */
  readonly scram?: readonly string[];
}

/**
 * Makes the log directory of an Apache Kafka that is one node on loopback (KRaft). `java` runs a class
 * of Kafka's: a program and the arguments before the class. Returns the path of the configuration.
 */
export function formatKafka(java: readonly [string, ...string[]], node: KafkaNode): string {
  const { directory, logDir, controllerPort, properties, scram = [] } = node;
  const config = join(directory, 'server.properties');
  const lines = [
    'process.roles=broker,controller',
    'node.id=1',
    `controller.quorum.voters=1@127.0.0.1:${controllerPort}`,
    'controller.listener.names=CONTROLLER',
    `log.dirs=${logDir}`,
    'offsets.topic.num.partitions=1',
    'offsets.topic.replication.factor=1',
    'transaction.state.log.replication.factor=1',
    'transaction.state.log.min.isr=1',
    ...properties,
  ];
  writeFileSync(config, `${lines.join('\n')}\n`);
  const [program, ...args] = java;
  const format = ['kafka.tools.StorageTool', 'format', '-t', 'bm90IGEgcmFuZG9tIGlk', '-c', config];
  const users = scram.flatMap((user) => ['--add-scram', user]);
  execFileSync(program, [...args, ...format, ...users], { stdio: 'pipe' });
  return config;
}
