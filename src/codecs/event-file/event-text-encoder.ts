/*
 * Hot path. Flume's TEXT and HEADER_AND_TEXT: events one after another. Nothing is held back, and
 * lines that lie in the batch as they go into the file are not copied.
 */
import type { EventBatch } from '../../core/batch.js';
import { EventText, type EventTextOptions } from '../event-text.js';
import type { EventFileEncoder, EventIndexes } from './event-file.js';
import { pickEvents } from './picked-events.js';

const nothing: Promise<readonly Uint8Array[]> = Promise.resolve([]);

export class EventTextEncoder implements EventFileEncoder {
  readonly #options: EventTextOptions;

  constructor(options: EventTextOptions) {
    this.#options = options;
  }

  async add(batch: EventBatch, indexes: EventIndexes): Promise<readonly Uint8Array[]> {
    // A new EventText each time: one gathers into memory that it uses again.
    const text = new EventText(this.#options).of(pickEvents(batch, indexes));
    return text.length === 0 ? [] : [text];
  }

  flush(): Promise<readonly Uint8Array[]> {
    return nothing;
  }

  end(): Promise<readonly Uint8Array[]> {
    return nothing;
  }
}
