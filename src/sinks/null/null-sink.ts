import type { Delivery, Sink, SinkContext, TakeLimit } from '../../core/contracts.js';
import type { NullSinkConfig } from '../../generated/config/sinks/null.js';

export class NullSink implements Sink {
  readonly limit: TakeLimit;
  readonly #context: SinkContext<NullSinkConfig>;
  #events = 0;

  constructor(context: SinkContext<NullSinkConfig>) {
    this.#context = context;
    this.limit = { events: context.config.batchSize, bytes: 16 * 1024 * 1024 };
  }

  async start(): Promise<void> {}

  async stop(): Promise<void> {}

  async recover(): Promise<undefined> {}

  async deliver({ batch }: Delivery): Promise<undefined> {
    const { config, logger, name } = this.#context;
    const logged = Math.floor(this.#events / config.logEveryNEvents);
    this.#events += batch.size;
    const round = Math.floor(this.#events / config.logEveryNEvents);
    if (round > logged)
      logger.info(
        {},
        `Null sink ${name} successful processed ${round * config.logEveryNEvents} events.`,
      );
  }
}
