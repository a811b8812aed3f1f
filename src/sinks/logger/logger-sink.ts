import { headersAsAdded } from '../../codecs/java-map-text.js';
import type { Delivery, Sink, SinkContext, TakeLimit } from '../../core/contracts.js';
import type { LoggerSinkConfig } from '../../generated/config/sinks/logger.js';
import { dumpEvent } from './event-dump.js';

/** Each event becomes a log line: `Event: { headers:{} body: … }`. */
export class LoggerSink implements Sink {
  readonly limit: TakeLimit = { events: 100, bytes: 1024 * 1024 };
  readonly #context: SinkContext<LoggerSinkConfig>;

  constructor(context: SinkContext<LoggerSinkConfig>) {
    this.#context = context;
  }

  async start(): Promise<void> {}

  async stop(): Promise<void> {}

  async recover(): Promise<undefined> {}

  async deliver({ batch }: Delivery): Promise<undefined> {
    const { config, logger } = this.#context;
    for (let i = 0; i < batch.size; i++)
      logger.info(
        {},
        `Event: ${dumpEvent(headersAsAdded(batch, i), batch.body(i), config.maxBytesToLog)}`,
      );
  }
}
