import type { Clock } from '../../core/clock.js';
import { ConfigError } from '../../core/errors.js';
import type { FileSystem } from '../../core/file-system.js';
import type { EventFileFormat } from './event-file.js';
import { serializerNamed, type SerializerOptions } from './serializers.js';

export interface EventFileOptions {
  readonly fileType: 'SequenceFile' | 'DataStream' | 'CompressedStream';
  /** As written by the user; undefined: no codec was asked for. */
  readonly codecName: string | undefined;
  /** The values of a SequenceFile. */
  readonly writeFormat: 'Writable' | 'Text';
  /** One of Flume's names, or the class of its builder. */
  readonly serializer: string;
  readonly serializerOptions: SerializerOptions;
  readonly clock: Pick<Clock, 'nowMs'>;
  /** For the files of Avro schemas. */
  readonly fileSystem: FileSystem;
}

/** Throws ConfigError, in the words of Flume where it has any, for what does not go together. */
export function eventFileFormat(options: EventFileOptions): EventFileFormat {
  const { fileType, codecName, serializer, serializerOptions } = options;
  if (fileType === 'DataStream' && codecName !== undefined)
    throw new ConfigError(
      `fileType: ${fileType} which does NOT support compressed output. Please don't set codeC or change the fileType if compressed output is desired.`,
    );
  if (fileType !== 'DataStream')
    throw new ConfigError(`fileType: ${fileType} is not supported yet; use DataStream`);
  return { extension: '', encoder: serializerNamed(serializer, serializerOptions) };
}
