/**
 * What the commands of a Kafka cluster have in common: how it is named, how it is reached, and what
 * is said when something fails.
 */
import type { Command } from 'commander';
import { systemClock } from '../../core/clock.js';
import { ConfigError } from '../../core/errors.js';
import { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { readInternalLogin } from '../../pipeline/internal-access.js';
import { accessTo, type ClusterAccess } from '../../protocol/kafka/security/internal-login.js';
import { printable } from '../printable.js';
import { ClientProperties } from './client-properties.js';
import { explained, type ConnectionOptionNames } from './failures.js';
import { settings } from './option-values.js';

export interface ConnectionFlags {
  readonly bootstrapServer?: string;
  readonly commandConfig?: string;
  readonly commandProperty?: ReadonlyMap<string, string>;
  readonly conf?: string;
  /** Where the command has others for this cluster. */
  readonly optionNames?: ConnectionOptionNames;
}

const defaultServer = '127.0.0.1:9092';
/** Brokers that are electing are waited for; one that is not there is told at once. */
const retryTimeoutMs = 10_000;

export function addConnectionOptions(command: Command): Command {
  return command
    .option(
      '-b, --bootstrap-server <servers>',
      `host:port,… of the cluster (default: bootstrap.servers of --command-config, else ${defaultServer})`,
    )
    .option('--command-config <file>', "Kafka's client properties: security.protocol, sasl.*, …")
    .option('--command-property <name=value>', 'one of them; may be given again', settings)
    .option('-c, --conf <file>', 'pipeline file whose broker is meant');
}

/** For clients of the named cluster. The caller closes it. Throws ConfigError. */
export async function openCluster(
  flags: ConnectionFlags,
  signal?: AbortSignal,
): Promise<KafkaCluster> {
  const properties = clientProperties(flags);
  return new KafkaCluster({
    security: properties.security(),
    ...(await accessOf(flags, properties)),
    clientId: properties.get('client.id') ?? 'tailrace',
    clock: systemClock,
    signal,
    retryTimeoutMs,
  });
}

/** Throws ConfigError when the file cannot be read. */
export function clientProperties({
  commandConfig,
  commandProperty,
}: ConnectionFlags): ClientProperties {
  const inFile =
    commandConfig === undefined ? ClientProperties.none : ClientProperties.read(commandConfig);
  return inFile.with(commandProperty);
}

async function accessOf(
  flags: ConnectionFlags,
  properties: ClientProperties,
): Promise<ClusterAccess> {
  const { bootstrapServer, conf } = flags;
  if (bootstrapServer !== undefined && conf !== undefined)
    throw new ConfigError('--bootstrap-server and --conf both name a cluster: give one of them');
  if (conf !== undefined) return accessToPipeline(conf);
  const text = bootstrapServer ?? properties.get('bootstrap.servers') ?? defaultServer;
  const servers = text.split(',').map((server) => server.trim());
  return { bootstrapServers: servers.filter((server) => server !== '') };
}

/** A broker that asks others for a login is asked by the pipeline's own, while it runs. */
async function accessToPipeline(file: string): Promise<ClusterAccess> {
  // Loaded where there is a file: it costs each of the others' starts time and memory.
  const { loadOrExit } = await import('../configuration.js');
  const { broker } = await loadOrExit({ files: [file] });
  if (broker !== undefined)
    return accessTo([`${broker.host}:${broker.port}`], await readInternalLogin(broker.dataDir));
  throw new ConfigError(
    `${file} has no broker: name the cluster with --bootstrap-server host:port`,
  );
}

/** Runs one action on the cluster; a failure is printed after the command's name, exit code 1. */
export async function onCluster(
  name: string,
  flags: ConnectionFlags,
  action: (cluster: KafkaCluster) => Promise<void>,
  signal?: AbortSignal,
): Promise<void> {
  const cluster = await openCluster(flags, signal);
  try {
    // Asked without patience: the first contact fails at once where nobody is.
    await cluster.clusterId();
    await action(cluster);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    process.stderr.write(`${name}: ${printable(explained(error, flags.optionNames))}\n`);
    process.exitCode = 1;
  } finally {
    cluster.close();
  }
}
