import { randomBytes } from 'node:crypto';
import type { Clock } from '../../core/clock.js';
import { ConfigError } from '../../core/errors.js';
import type { FileSystem } from '../../core/file-system.js';
import { CompressedEncoder } from './compressed-encoder.js';
import type { EventFileEncoder, EventFileFormat } from './event-file.js';
import { codecNamed, type HadoopCodec } from './hadoop-codecs.js';
import { SequenceFileBlocks } from './sequence-file-blocks.js';
import { SequenceFileRecords } from './sequence-file-records.js';
import type { ValueFormat } from './sequence-file.js';
import { serializerNamed, type SerializerOptions } from './serializers.js';

export interface EventFileOptions {
  readonly fileType: 'SequenceFile' | 'DataStream' | 'CompressedStream';
  /** As written by the user; undefined: not written. */
  readonly codecName: string | undefined;
  /** The values of a SequenceFile. */
  readonly writeFormat: ValueFormat;
  /** Of the other two: one of Flume's names, or the class of its builder. */
  readonly serializer: string;
  readonly serializerOptions: SerializerOptions;
  readonly clock: Pick<Clock, 'nowMs'>;
  /** For the files of Avro schemas. */
  readonly fileSystem: FileSystem;
  /** The 16 bytes by which a reader finds its place, others for each file; by default random. */
  readonly syncMarker?: () => Buffer;
}

const randomMarker = (): Buffer => randomBytes(16);

/** Throws ConfigError, in Flume's words where it has some, for what does not go together. */
export function eventFileFormat(options: EventFileOptions): EventFileFormat {
  const codec = options.codecName === undefined ? undefined : codecNamed(options.codecName);
  return { extension: codec?.extension ?? '', encoder: encoderOf(options, codec) };
}

function encoderOf(
  options: EventFileOptions,
  codec: HadoopCodec | undefined,
): () => EventFileEncoder {
  switch (options.fileType) {
    case 'DataStream':
      return dataStream(options);
    case 'CompressedStream':
      return compressedStream(options, codec);
    case 'SequenceFile':
      return sequenceFile(options, codec);
  }
}

function dataStream(options: EventFileOptions): () => EventFileEncoder {
  if (options.codecName !== undefined)
    throw new ConfigError(
      "fileType: DataStream which does NOT support compressed output. Please don't set codeC or change the fileType if compressed output is desired.",
    );
  return serializer(options);
}

function compressedStream(
  options: EventFileOptions,
  codec: HadoopCodec | undefined,
): () => EventFileEncoder {
  if (codec === undefined)
    throw new ConfigError(
      "It's essential to set compress codec when fileType is: CompressedStream",
    );
  const serialized = serializer(options);
  return () => new CompressedEncoder(serialized(), codec.compressor());
}

function sequenceFile(
  { writeFormat, clock, syncMarker = randomMarker }: EventFileOptions,
  codec: HadoopCodec | undefined,
): () => EventFileEncoder {
  const sequence = { writeFormat, clock, syncMarker };
  if (codec === undefined) return () => new SequenceFileRecords(sequence);
  return () => new SequenceFileBlocks(sequence, codec);
}

function serializer(options: EventFileOptions): () => EventFileEncoder {
  const { syncMarker = randomMarker, fileSystem } = options;
  return serializerNamed(options.serializer, options.serializerOptions, { fileSystem, syncMarker });
}
