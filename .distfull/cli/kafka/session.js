import { systemClock } from '../../core/clock.js';
import { ConfigError } from '../../core/errors.js';
import { KafkaCluster } from '../../protocol/kafka/client/cluster.js';
import { loadOrExit } from '../configuration.js';
import { printable } from '../printable.js';
import { ClientProperties } from './client-properties.js';
import { explained } from './failures.js';
const defaultServer = '127.0.0.1:9092';
/** Brokers that are electing are waited for; one that is not there is told at once. */
const retryTimeoutMs = 10_000;
export function addConnectionOptions(command) {
    return command
        .option('-b, --bootstrap-server <host:port,...>', `servers of the cluster (default: bootstrap.servers of --command-config, else ${defaultServer})`)
        .option('--command-config <file>', "Kafka's client properties: security.protocol, sasl.*, …")
        .option('-c, --conf <file>', 'pipeline file whose broker is meant');
}
/** For clients of the named cluster. The caller closes it. Throws ConfigError. */
export async function openCluster(flags, signal) {
    const { commandConfig } = flags;
    const properties = commandConfig === undefined ? ClientProperties.none : ClientProperties.read(commandConfig);
    return new KafkaCluster({
        bootstrapServers: await serversOf(flags, properties),
        clientId: properties.get('client.id') ?? 'tailrace',
        clock: systemClock,
        signal,
        security: properties.security(),
        retryTimeoutMs,
    });
}
async function serversOf(flags, properties) {
    const { bootstrapServer, conf } = flags;
    if (bootstrapServer !== undefined && conf !== undefined)
        throw new ConfigError('--bootstrap-server and --conf both name a cluster: give one of them');
    if (conf !== undefined)
        return [await serverOfPipeline(conf)];
    const text = bootstrapServer ?? properties.get('bootstrap.servers') ?? defaultServer;
    const servers = text.split(',').map((server) => server.trim());
    return servers.filter((server) => server !== '');
}
async function serverOfPipeline(file) {
    const { broker } = await loadOrExit({ files: [file] });
    if (broker !== undefined)
        return `${broker.host}:${broker.port}`;
    throw new ConfigError(`${file} has no broker: name the cluster with --bootstrap-server host:port`);
}
/** Runs one action on the cluster; a failure is printed after the command's name, exit code 1. */
export async function onCluster(name, flags, action, signal) {
    const cluster = await openCluster(flags, signal);
    try {
        // Asked without patience: the first contact fails at once where nobody is.
        await cluster.clusterId();
        await action(cluster);
    }
    catch (error) {
        if (error instanceof ConfigError)
            throw error;
        process.stderr.write(`${name}: ${printable(explained(error))}\n`);
        process.exitCode = 1;
    }
    finally {
        cluster.close();
    }
}
//# sourceMappingURL=session.js.map