import type { AvroSinkConfig } from '#src/generated/config/sinks/avro.js';
import { AvroSink } from '#src/sinks/avro/avro-sink.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { sinkContext } from './component-context.js';

/**
 * An Avro sink to a port of this host, on lane 0 of a durable channel, stopped when the test is
 * over.
 */
export function avroSinkTo(
  test: { after(cleanUp: () => Promise<void>): void },
  port: number,
  config: Partial<AvroSinkConfig> = {},
) {
  const context = sinkContext<AvroSinkConfig>(
    {
      hostname: '127.0.0.1',
      port,
      'batch-size': 100,
      'connect-timeout': 20_000,
      'request-timeout': 20_000,
      'reset-connection-interval': 0,
      'compression-type': 'none',
      'compression-level': 6,
      ssl: false,
      'compression-order': 'auto',
      'truststore-type': 'JKS',
      'trust-all-certs': false,
      ...config,
    },
    { fileSystem: nodeFileSystem },
  );
  const sink = new AvroSink(context);
  test.after(() => sink.stop());
  return { sink, context, recover: () => sink.recover() };
}
