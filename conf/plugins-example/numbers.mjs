/**
 * A source with positions of its own: the numbers from 0 on, each exactly once, over any restart.
 * What stands in the channels says where to go on, so it keeps nothing itself.
 *
 * @typedef {{ count: number, batchSize: number, intervalMs: number }} Options
 * @type {import('tailrace/plugin').SourcePlugin<Options>}
 */
export const source = {
  type: 'numbers',
  schema: {
    type: 'object',
    properties: {
      count: { type: 'integer', minimum: 1, description: 'How many there are.' },
      batchSize: { type: 'integer', minimum: 1, default: 100, description: 'Events a batch.' },
      intervalMs: {
        type: 'integer',
        minimum: 0,
        default: 100,
        description: 'Pause after a batch.',
      },
    },
    required: ['count'],
  },
  create: (context, kit) => new NumbersSource(context, kit),
};

class NumbersSource {
  #context;
  #kit;
  #origin;
  #ended = Promise.resolve();

  constructor(context, kit) {
    this.#context = context;
    this.#kit = kit;
    this.#origin = `numbers:${context.name}`;
  }

  async start() {
    this.#ended = this.#run();
  }

  /** The signal was aborted before. */
  async stop() {
    await this.#ended;
  }

  /** `--drain`: all of them are in the channels. */
  async drain() {
    await this.#ended;
  }

  async #run() {
    const { config, positions } = this.#context;
    const known = positions(this.#origin).get(this.#origin)?.known;
    const all = [{ from: 0, to: config.count }];
    for (const missing of known?.missing(0, config.count) ?? all) await this.#emit(missing);
  }

  async #emit({ from, to }) {
    const { clock, config, emit, logger, signal } = this.#context;
    for (let next = from; next < to && !signal.aborted;) {
      const end = Math.min(next + config.batchSize, to);
      try {
        await emit(this.#batch(next, end));
        next = end;
      } catch (error) {
        logger.warn({}, `The channels take nothing now: ${String(error)}`);
      }
      await clock.sleep(config.intervalMs, signal);
    }
  }

  /** Stored with the events: the range of the origin that they are. */
  #batch(from, to) {
    const hour = Math.floor(this.#context.clock.nowMs() / 3_600_000);
    const bodies = Array.from(
      { length: to - from },
      (_, i) => `${levelOf(from + i)} number ${from + i}`,
    );
    const range = {
      origin: this.#origin,
      from,
      to,
      read: to - from,
      dropped: 0,
      deadLettered: 0,
      hour,
    };
    return this.#kit.EventBatch.of(bodies, {
      provenance: [range],
      endPosition: (index) => from + index + 1,
    });
  }
}

const levelOf = (number) => (number % 10 === 0 ? 'ERROR' : 'INFO');
