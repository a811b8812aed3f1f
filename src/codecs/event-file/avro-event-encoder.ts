/* Hot path. Flume's AVRO_EVENT: an Avro container of events, headers and body. */
import type { EventBatch } from '../../core/batch.js';
import { encodeEventSlab } from '../avro-event/encode.js';
import { AvroContainer, type AvroContainerOptions } from './avro-container.js';
import type { EventFileEncoder, EventIndexes } from './event-file.js';
import { pickEvents } from './picked-events.js';

/** As Flume has it: its RPC calls the same record AvroFlumeEvent. */
const schema = JSON.stringify({
  type: 'record',
  name: 'Event',
  fields: [
    { name: 'headers', type: { type: 'map', values: 'string' } },
    { name: 'body', type: 'bytes' },
  ],
});

export class AvroEventEncoder implements EventFileEncoder {
  readonly #container: AvroContainer;

  constructor(options: AvroContainerOptions) {
    this.#container = new AvroContainer(schema, options);
  }

  async add(batch: EventBatch, indexes: EventIndexes): Promise<readonly Uint8Array[]> {
    return this.#container.add(encodeEventSlab(pickEvents(batch, indexes)));
  }

  flush(): Promise<readonly Uint8Array[]> {
    return this.#container.flush();
  }

  end(): Promise<readonly Uint8Array[]> {
    return this.#container.flush();
  }
}
