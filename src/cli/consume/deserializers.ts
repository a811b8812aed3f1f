/** Kafka's deserializers, by the names of their classes: keys and values that are no text. */
import { ConfigError } from '../../core/errors.js';
import { didYouMean } from '../../util/did-you-mean.js';

/** How a field is printed. */
export type FieldText = (bytes: Buffer) => string;

const textOf: Readonly<Record<string, FieldText | undefined>> = {
  // What is printed as it is needs none.
  StringDeserializer: undefined,
  UUIDDeserializer: undefined,
  BytesDeserializer: undefined,
  ByteArrayDeserializer: undefined,
  ShortDeserializer: ofBytes('ShortDeserializer', 2, (bytes) => String(bytes.readInt16BE())),
  IntegerDeserializer: ofBytes('IntegerDeserializer', 4, (bytes) => String(bytes.readInt32BE())),
  LongDeserializer: ofBytes('LongDeserializer', 8, (bytes) => String(bytes.readBigInt64BE())),
  DoubleDeserializer: ofBytes('DoubleDeserializer', 8, (bytes) => String(bytes.readDoubleBE())),
  BooleanDeserializer: ofBytes('BooleanDeserializer', 1, (bytes) => String(bytes[0] !== 0)),
};

/**
 * `org.apache.kafka.common.serialization.LongDeserializer`, or `LongDeserializer`. Undefined: the
 * bytes are printed as they are. Throws ConfigError for a class that is not known.
 */
export function fieldText(className: string): FieldText | undefined {
  const name = className.slice(className.lastIndexOf('.') + 1);
  if (Object.hasOwn(textOf, name)) return textOf[name];
  const known = Object.keys(textOf);
  const remedy = didYouMean(name, known) || `; known: ${known.join(', ')}`;
  throw new ConfigError(`deserializer ${className} is not known${remedy}`);
}

function ofBytes(name: string, byteCount: number, text: FieldText): FieldText {
  return (bytes) => {
    if (bytes.length === byteCount) return text(bytes);
    throw new Error(`${name} needs ${byteCount} bytes: a field has ${bytes.length}`);
  };
}
