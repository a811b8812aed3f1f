import type { ThriftSinkConfig } from '#src/generated/config/sinks/thrift.js';
import type { ThriftSourceConfig } from '#src/generated/config/sources/thrift.js';
import { ThriftSink } from '#src/sinks/thrift/thrift-sink.js';
import { ThriftSource } from '#src/sources/thrift/thrift-source.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { sinkContext, sourceContext } from './component-context.js';

type Test = { after(cleanUp: () => Promise<void>): void };

export function thriftSource(config: Partial<ThriftSourceConfig> = {}) {
  const context = sourceContext<ThriftSourceConfig>(
    {
      bind: '127.0.0.1',
      port: 0,
      protocol: 'compact',
      'max-connections': 1_000,
      ssl: false,
      'keystore-type': 'JKS',
      kerberos: false,
      ...config,
    },
    { fileSystem: nodeFileSystem },
  );
  return { source: new ThriftSource(context), context };
}

/** A Thrift source on a free port, stopped when the test is over. */
export async function startThriftSource(test: Test, config: Partial<ThriftSourceConfig> = {}) {
  const { source, context } = thriftSource(config);
  await source.start();
  test.after(() => source.stop());
  return { source, context, port: source.port };
}

/** A Thrift sink to a port of this host, stopped when the test is over. */
export function thriftSinkTo(test: Test, port: number, config: Partial<ThriftSinkConfig> = {}) {
  const context = sinkContext<ThriftSinkConfig>(
    {
      hostname: '127.0.0.1',
      port,
      'batch-size': 100,
      protocol: 'compact',
      'connect-timeout': 20_000,
      'request-timeout': 20_000,
      'reset-connection-interval': 0,
      ssl: false,
      'truststore-type': 'JKS',
      'trust-all-certs': false,
      kerberos: false,
      ...config,
    },
    { fileSystem: nodeFileSystem },
  );
  const sink = new ThriftSink(context);
  test.after(() => sink.stop());
  return { sink, context };
}
