/** Flume's event serializers by their names: what DataStream and CompressedStream files hold. */
import { ConfigError } from '../../core/errors.js';
import type { EventFileEncoder } from './event-file.js';
import { EventTextEncoder } from './event-text-encoder.js';

export interface SerializerOptions {
  /** Of the two text serializers. */
  readonly appendNewline: boolean;
  /** Of the Avro ones: the bytes of a block, before compression. */
  readonly syncIntervalBytes: number;
  readonly compressionCodec: 'null' | 'deflate' | 'snappy';
  /** Of bodies that are Avro data: the schema's file, for events that do not bring theirs. */
  readonly schemaURL: string | undefined;
}

type Serializer = (options: SerializerOptions) => () => EventFileEncoder;

const serializers: Readonly<Record<string, Serializer>> = {
  text: textSerializer(false),
  header_and_text: textSerializer(true),
};

/** The builders that stand behind the short names; a configuration may name them instead. */
const builders: Readonly<Record<string, string>> = {
  'org.apache.flume.serialization.BodyTextEventSerializer$Builder': 'text',
  'org.apache.flume.serialization.HeaderAndBodyTextEventSerializer$Builder': 'header_and_text',
};

/** Makes the encoders of files; throws ConfigError for a name or an option that there is not. */
export function serializerNamed(name: string, options: SerializerOptions): () => EventFileEncoder {
  const serializer = serializers[builders[name] ?? name.toLowerCase()];
  if (serializer !== undefined) return serializer(options);
  const names = Object.keys(serializers).join(', ');
  throw new ConfigError(
    `serializer: there is no "${name}"; choose from ${names}. A serializer of your own in Java cannot be run`,
  );
}

function textSerializer(withHeaders: boolean): Serializer {
  return ({ appendNewline }) =>
    () =>
      new EventTextEncoder({ withHeaders, appendNewline });
}
