import type { Clock } from './clock.js';
import type { SourceContext } from './contracts.js';
import type { LogFields, Logger } from './logger.js';

const windowMs = 10_000;
const warningsMax = 10;

/**
 * Clients decide how often a listener has something to complain about: of more than ten warnings in
 * ten seconds the rest is counted, and the count is told with the next one.
 */
export class CalmLogger implements Logger {
  readonly #logger: Logger;
  readonly #clock: Clock;
  #windowEndMs = Number.NEGATIVE_INFINITY;
  #warnings = 0;
  #held = 0;

  constructor(logger: Logger, clock: Clock) {
    this.#logger = logger;
    this.#clock = clock;
  }

  debug(fields: LogFields, message: string): void {
    this.#logger.debug(fields, message);
  }

  info(fields: LogFields, message: string): void {
    this.#logger.info(fields, message);
  }

  warn(fields: LogFields, message: string): void {
    const nowMs = this.#clock.monotonicMs();
    if (nowMs >= this.#windowEndMs) {
      this.#windowEndMs = nowMs + windowMs;
      this.#warnings = 0;
      if (this.#held > 0)
        this.#logger.warn({ held: this.#held }, `${this.#held} warnings were left out`);
      this.#held = 0;
    }
    if (this.#warnings++ < warningsMax) this.#logger.warn(fields, message);
    else this.#held++;
    if (this.#held === 1)
      this.#logger.warn({}, `More than ${warningsMax} warnings in 10 s: further ones are counted`);
  }

  error(fields: LogFields, message: string): void {
    this.#logger.error(fields, message);
  }

  child(bindings: LogFields): Logger {
    return this.#logger.child(bindings);
  }
}

/** What a source that others connect to is made with. */
export function calmed<Config>(context: SourceContext<Config>): SourceContext<Config> {
  return { ...context, logger: new CalmLogger(context.logger, context.clock) };
}
