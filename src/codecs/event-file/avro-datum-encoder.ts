/*
 * Hot path. Flume's sink.hdfs.AvroEventSerializer: bodies are Avro data already, and a container
 * gives them their schema. A file has but one, that of its first event.
 */
import type { EventBatch } from '../../core/batch.js';
import { EventText } from '../event-text.js';
import type { BodySlab } from '../rows.js';
import { AvroContainer, type AvroContainerOptions } from './avro-container.js';
import { schemaHeaders, type AvroSchemas, type SchemaSource } from './avro-schemas.js';
import { EventFileError, type EventFileEncoder, type EventIndexes } from './event-file.js';
import { indexIn, pickEvents } from './picked-events.js';

export class AvroDatumEncoder implements EventFileEncoder {
  readonly #options: AvroContainerOptions;
  readonly #schemas: AvroSchemas;
  #schema: string | undefined;
  #container: AvroContainer | undefined;

  constructor(options: AvroContainerOptions, schemas: AvroSchemas) {
    this.#options = options;
    this.#schemas = schemas;
  }

  async add(batch: EventBatch, indexes: EventIndexes): Promise<readonly Uint8Array[]> {
    const events = pickEvents(batch, indexes);
    if (events.size === 0) return [];
    this.#schema = await this.#schemaOf(events, indexes);
    this.#container ??= new AvroContainer(this.#schema, this.#options);
    return this.#container.add(bodiesTogether(events));
  }

  async flush(): Promise<readonly Uint8Array[]> {
    return this.#container?.flush() ?? [];
  }

  end(): Promise<readonly Uint8Array[]> {
    return this.flush();
  }

  /** The schema of the file, which is that of all these events. */
  async #schemaOf(events: EventBatch, indexes: EventIndexes): Promise<string> {
    let schema = this.#schema;
    let before: SchemaSource | undefined;
    const differing = events.own === undefined ? 1 : events.size;
    for (let i = 0; i < differing; i++) {
      const source = sourceOf(events, i);
      if (before !== undefined && isSame(before, source)) continue;
      before = source;
      if (source.url === undefined && source.literal !== undefined && source.literal === schema)
        continue;
      const index = indexIn(indexes, i);
      const own = await this.#schemas.of(source, index);
      schema ??= own;
      if (own !== schema) throw anotherSchema(index);
    }
    return schema!;
  }
}

function sourceOf({ headers, own }: EventBatch, index: number): SchemaSource {
  const ofEvent = own?.[index];
  return {
    url: ofEvent?.[schemaHeaders.url] ?? headers[schemaHeaders.url],
    literal: ofEvent?.[schemaHeaders.literal] ?? headers[schemaHeaders.literal],
  };
}

function isSame(a: SchemaSource, b: SchemaSource): boolean {
  return a.url === b.url && a.literal === b.literal;
}

function anotherSchema(index: number): EventFileError {
  return new EventFileError(
    'the event has another Avro schema than its file, which can have but one: write them to different files (hdfs: by a header that tells them apart in hdfs.path)',
    index,
  );
}

function bodiesTogether(events: EventBatch): BodySlab {
  const buffer = new EventText({ withHeaders: false, appendNewline: false }).of(events);
  const { size } = events;
  const starts = new Uint32Array(size);
  const ends = new Uint32Array(size);
  for (let i = 0, at = 0; i < size; i++) {
    starts[i] = at;
    ends[i] = at += events.ends[i]! - events.starts[i]!;
  }
  return { buffer, starts, ends, size };
}
