/** Flume's event serializers by their names: what DataStream and CompressedStream files hold. */
import { ConfigError } from '../../core/errors.js';
import type { FileSystem } from '../../core/file-system.js';
import { avroBlockCodec, type AvroCodecName } from './avro-block-codec.js';
import type { AvroContainerOptions } from './avro-container.js';
import { AvroDatumEncoder } from './avro-datum-encoder.js';
import { AvroEventEncoder } from './avro-event-encoder.js';
import { AvroSchemas } from './avro-schemas.js';
import type { EventFileEncoder } from './event-file.js';
import { EventTextEncoder } from './event-text-encoder.js';

/** As `serializer.<name>` in a configuration. */
export interface SerializerOptions {
  /** Of the two text serializers. */
  readonly appendNewline: boolean;
  /** Of the Avro ones: the bytes of a block, before compression. */
  readonly syncIntervalBytes: number;
  readonly compressionCodec: AvroCodecName;
  /** Of bodies that are Avro data: the schema's file, for events that do not bring theirs. */
  readonly schemaURL: string | undefined;
}

export interface SerializerParts {
  /** For the files of Avro schemas. */
  readonly fileSystem: FileSystem;
  /** 16 bytes, others for each file. */
  readonly syncMarker: () => Buffer;
}

type Serializer = (options: SerializerOptions, parts: SerializerParts) => () => EventFileEncoder;

const builderPackage = 'org.apache.flume.serialization.';
const avroEventSerializer = 'org.apache.flume.sink.hdfs.AvroEventSerializer$Builder';

/** By short name, in lower case, and by the class of the builder that stands behind it. */
const serializers: ReadonlyMap<string, Serializer> = new Map([
  ['text', textSerializer(false)],
  [`${builderPackage}BodyTextEventSerializer$Builder`, textSerializer(false)],
  ['header_and_text', textSerializer(true)],
  [`${builderPackage}HeaderAndBodyTextEventSerializer$Builder`, textSerializer(true)],
  ['avro_event', avroEvents],
  [`${builderPackage}FlumeEventAvroEventSerializer$Builder`, avroEvents],
  [avroEventSerializer, avroData],
]);

/** Makes the encoders of files; throws ConfigError for what there is not. */
export function serializerNamed(
  name: string,
  options: SerializerOptions,
  parts: SerializerParts,
): () => EventFileEncoder {
  const serializer = serializers.get(name) ?? serializers.get(name.toLowerCase());
  if (serializer !== undefined) return serializer(options, parts);
  throw new ConfigError(
    `serializer: there is no "${name}"; choose from text, header_and_text, avro_event and ${avroEventSerializer}. Classes of your own in Java cannot be run`,
  );
}

function textSerializer(withHeaders: boolean): Serializer {
  return ({ appendNewline }) => {
    return () => new EventTextEncoder({ withHeaders, appendNewline });
  };
}

function avroEvents(options: SerializerOptions, parts: SerializerParts): () => EventFileEncoder {
  const container = containerOptions(options, parts);
  return () => new AvroEventEncoder(container);
}

function avroData(options: SerializerOptions, parts: SerializerParts): () => EventFileEncoder {
  const container = containerOptions(options, parts);
  const schemas = new AvroSchemas(parts.fileSystem, options.schemaURL);
  return () => new AvroDatumEncoder(container, schemas);
}

function containerOptions(
  { compressionCodec, syncIntervalBytes }: SerializerOptions,
  { syncMarker }: SerializerParts,
): AvroContainerOptions {
  return { codec: avroBlockCodec(compressionCodec), syncIntervalBytes, syncMarker };
}
