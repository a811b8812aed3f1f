/*
 * Hot path. The bytes of one file. What a delivery adds is complete: a reader who stops at its end
 * has all events up to there, so that a file may be cut back to any of these ends.
 */
import { randomBytes } from 'node:crypto';
import {
  EventFileError,
  type EventFileEncoder,
  type EventIndexes,
} from '../../codecs/event-file/event-file.js';
import { serializerNamed } from '../../codecs/event-file/serializers.js';
import { EventText, type EventTextOptions } from '../../codecs/event-text.js';
import type { Delivery } from '../../core/contracts.js';
import type { FileSystem } from '../../core/file-system.js';
import type { FileRollSinkConfig } from '../../generated/config/sinks/file_roll.js';

type Bytes = readonly Uint8Array[];

export type Events = Pick<Delivery, 'batch' | 'ranges'>;

/** Resolves when event `index`, which has no place in the file, is safe elsewhere. */
export type RefuseEvent = (events: Events, index: number, reason: string) => Promise<void>;

/** One call at a time. */
export interface FileContent {
  /** It depends on what the file holds: a file that was cut back needs another one. */
  readonly hasBeginning: boolean;
  /** The bytes of each delivery, valid until the next call. */
  of(deliveries: readonly Events[]): Promise<readonly Bytes[]>;
  /** Of a file without events. */
  ofNone(): Promise<Bytes>;
}

/** Makes the content of each file. Throws ConfigError for a serializer that there is not. */
export function fileContents(
  config: FileRollSinkConfig,
  fileSystem: FileSystem,
  refuse: RefuseEvent,
): () => FileContent {
  const name = config['sink.serializer'].toLowerCase();
  const appendNewline = config['sink.serializer.appendNewline'];
  if (name === 'text' || name === 'header_and_text') {
    const text = new TextContent({ withHeaders: name === 'header_and_text', appendNewline });
    return () => text;
  }
  const encoder = serializerNamed(
    config['sink.serializer'],
    {
      appendNewline,
      syncIntervalBytes: config['sink.serializer.syncIntervalBytes'],
      compressionCodec: config['sink.serializer.compressionCodec'],
      schemaURL: config['sink.serializer.schemaURL'],
    },
    { fileSystem, syncMarker: () => randomBytes(16) },
  );
  return () => new EncodedContent(encoder(), refuse);
}

/** The same for all files: it gathers text into memory that it uses again. */
class TextContent implements FileContent {
  readonly hasBeginning = false;
  readonly #options: EventTextOptions;
  /** One for each delivery of a call. */
  readonly #texts: EventText[] = [];

  constructor(options: EventTextOptions) {
    this.#options = options;
  }

  async of(deliveries: readonly Events[]): Promise<readonly Bytes[]> {
    return deliveries.map(({ batch }, i) => {
      const text = (this.#texts[i] ??= new EventText(this.#options));
      return [text.of(batch)];
    });
  }

  async ofNone(): Promise<Bytes> {
    return [];
  }
}

class EncodedContent implements FileContent {
  readonly hasBeginning = true;
  readonly #encoder: EventFileEncoder;
  readonly #refuse: RefuseEvent;

  constructor(encoder: EventFileEncoder, refuse: RefuseEvent) {
    this.#encoder = encoder;
    this.#refuse = refuse;
  }

  async of(deliveries: readonly Events[]): Promise<readonly Bytes[]> {
    const contents: Bytes[] = [];
    for (const events of deliveries) {
      const bytes = await this.#add(events);
      contents.push([...bytes, ...(await this.#encoder.flush())]);
    }
    return contents;
  }

  ofNone(): Promise<Bytes> {
    return this.#encoder.end();
  }

  async #add(events: Events): Promise<Bytes> {
    const { batch } = events;
    for (let indexes: EventIndexes = 'all'; ;) {
      try {
        return await this.#encoder.add(batch, indexes);
      } catch (error) {
        if (!(error instanceof EventFileError)) throw error;
        await this.#refuse(events, error.index, error.message);
        indexes = without(indexes, error.index, batch.size);
      }
    }
  }
}

function without(indexes: EventIndexes, refused: number, size: number): readonly number[] {
  const all = indexes === 'all' ? Array.from({ length: size }, (_, i) => i) : indexes;
  return all.filter((index) => index !== refused);
}
