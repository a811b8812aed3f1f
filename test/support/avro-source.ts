import { AvroSource } from '#src/sources/avro/avro-source.js';
import type { AvroSourceConfig } from '#src/generated/config/sources/avro.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { sourceContext } from './component-context.js';
import type { TestSourceContext } from './component-context.js';

export interface RunningAvroSource {
  readonly source: AvroSource;
  readonly context: TestSourceContext<AvroSourceConfig>;
  readonly port: number;
}

export const avroSourceDefaults: AvroSourceConfig = {
  bind: '127.0.0.1',
  port: 0,
  'compression-type': 'none',
  ipFilter: false,
  ssl: false,
  'max-connections': 1_000,
  'keystore-type': 'JKS',
};

/** An Avro source on a free port, stopped when the test is over. */
export async function startAvroSource(
  test: { after(cleanUp: () => Promise<void>): void },
  config: Partial<AvroSourceConfig> = {},
): Promise<RunningAvroSource> {
  const context = sourceContext<AvroSourceConfig>(
    { ...avroSourceDefaults, ...config },
    { fileSystem: nodeFileSystem },
  );
  const source = new AvroSource(context);
  await source.start();
  test.after(() => source.stop());
  return { source, context, port: source.port };
}
