import assert from 'node:assert/strict';
import { loadCheck } from '#src/config/check-section.js';
import type { Source } from '#src/core/contracts.js';
import { sources } from '#src/sources/index.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';
import { sourceContext } from './component-context.js';

/** A source that listens says where. */
export interface ListeningSource extends Source {
  readonly port?: number;
  readonly ports?: readonly number[];
}

/** A source as from a configuration: the defaults are filled in. */
export async function configuredSource(type: string, config: object) {
  const definition = sources.find((each) => each.type === type)!;
  const { validate } = await loadCheck(definition.schema);
  const filled: object = { ...config };
  assert.ok(validate(filled), JSON.stringify(validate.errors));
  const context = sourceContext(filled, { fileSystem: nodeFileSystem });
  return { context, source: (await definition.create(context)) as ListeningSource };
}

/** The same, started; it is stopped when the test is over. */
export async function startListener(
  test: { after(stop: () => Promise<void>): void },
  type: string,
  config: object,
) {
  const { context, source } = await configuredSource(type, config);
  await source.start();
  test.after(() => source.stop());
  return { context, source, port: source.port ?? source.ports![0]! };
}
