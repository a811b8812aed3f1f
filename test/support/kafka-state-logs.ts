/** What Apache Kafka keeps of groups and topics in logs of its own, as far as adoption reads it. */
import { slabOf } from '#src/codecs/kafka-records/records.js';
import { encodeRecordBatch, type RecordBatchInput } from '#src/protocol/kafka/record-batch.js';
import { MessageWriter } from '#src/protocol/kafka/writer.js';

export interface KeyedRecord {
  readonly key?: Buffer;
  /** Absent: null. */
  readonly value?: Buffer | undefined;
}

export function batchOfRecords(
  records: readonly KeyedRecord[],
  fields: Partial<RecordBatchInput> = {},
): Buffer {
  const { length: size } = records;
  return encodeRecordBatch({
    size,
    keys: slabOf(
      records.map(({ key }) => key),
      size,
    ),
    values: slabOf(
      records.map(({ value }) => value),
      size,
    ),
    timestampMs: 1_000,
    ...fields,
  });
}

/** Absent offset: a tombstone. */
export function offsetRecord(
  group: string,
  topic: string,
  offset?: number,
  version = 3,
): KeyedRecord {
  const key = written((writer) => {
    writer.int16(1);
    writer.string(group);
    writer.string(topic);
    writer.int32(0);
  });
  if (offset === undefined) return { key };
  const value = written((writer) => {
    writer.int16(version);
    writer.flexible = version >= 4;
    writer.int64(offset);
    if (version >= 3) writer.int32(2);
    writer.string('m');
    writer.int64(1_000);
    if (version >= 4) writer.uvarint(0);
  });
  return { key, value };
}

/** Of the metadata log: a kind, and the fields behind its version. */
export function metadataRecord(
  kind: number,
  write: (writer: MessageWriter) => void = () => {},
): KeyedRecord {
  const value = written((writer) => {
    writer.flexible = true;
    for (const number of [1, kind, 0]) writer.uvarint(number);
    write(writer);
    writer.uvarint(0);
  });
  return { value };
}

export function topicRecord(name: string, id: string): KeyedRecord {
  return metadataRecord(2, (writer) => {
    writer.string(name);
    writer.uuid(id);
  });
}

export function configRecord(topic: string, name: string, value: string | null): KeyedRecord {
  return metadataRecord(4, (writer) => {
    writer.int8(2);
    writer.string(topic);
    writer.string(name);
    writer.nullableString(value);
  });
}

function written(write: (writer: MessageWriter) => void): Buffer {
  const writer = new MessageWriter();
  write(writer);
  return Buffer.concat(writer.finish());
}
