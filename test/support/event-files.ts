/** Makes whole files with the encoders of `src/codecs/event-file`. */
import {
  eventFileFormat,
  type EventFileOptions,
} from '#src/codecs/event-file/event-file-format.js';
import type { EventFileEncoder, EventFileFormat } from '#src/codecs/event-file/event-file.js';
import type { EventBatch } from '#src/core/batch.js';
import { nodeFileSystem } from '#src/storage/node-file-system.js';

const usual: EventFileOptions = {
  fileType: 'DataStream',
  codecName: undefined,
  writeFormat: 'Writable',
  serializer: 'text',
  serializerOptions: {
    appendNewline: true,
    syncIntervalBytes: 2_048_000,
    compressionCodec: 'null',
    schemaURL: undefined,
  },
  clock: { nowMs: () => 1_800_000_000_000 },
  fileSystem: nodeFileSystem,
};

export type PartOfOptions = Partial<Omit<EventFileOptions, 'serializerOptions'>> & {
  readonly serializerOptions?: Partial<EventFileOptions['serializerOptions']>;
};

/** The usual format but for some options. */
export function formatOf({ serializerOptions, ...options }: PartOfOptions): EventFileFormat {
  return eventFileFormat({
    ...usual,
    ...options,
    serializerOptions: { ...usual.serializerOptions, ...serializerOptions },
  });
}

/** A file of the batches, with a flush where it says so. */
export async function fileOf(
  encoder: EventFileEncoder,
  steps: readonly (EventBatch | 'flush')[],
): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for (const step of steps)
    parts.push(...(await (step === 'flush' ? encoder.flush() : encoder.add(step, 'all'))));
  parts.push(...(await encoder.end()));
  return Buffer.concat(parts);
}
