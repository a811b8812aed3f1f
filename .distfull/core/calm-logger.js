const windowMs = 10_000;
const warningsMax = 10;
/**
 * Clients decide how often a listener has something to complain about: of more than ten warnings in
 * ten seconds the rest is counted, and the count is told with the next one.
 */
export class CalmLogger {
    #logger;
    #clock;
    #windowEndMs = Number.NEGATIVE_INFINITY;
    #warnings = 0;
    #held = 0;
    constructor(logger, clock) {
        this.#logger = logger;
        this.#clock = clock;
    }
    debug(fields, message) {
        this.#logger.debug(fields, message);
    }
    info(fields, message) {
        this.#logger.info(fields, message);
    }
    warn(fields, message) {
        const nowMs = this.#clock.monotonicMs();
        if (nowMs >= this.#windowEndMs) {
            this.#windowEndMs = nowMs + windowMs;
            this.#warnings = 0;
            if (this.#held > 0)
                this.#logger.warn({ held: this.#held }, `${this.#held} warnings were left out`);
            this.#held = 0;
        }
        if (this.#warnings++ < warningsMax)
            this.#logger.warn(fields, message);
        else
            this.#held++;
        if (this.#held === 1)
            this.#logger.warn({}, `More than ${warningsMax} warnings in 10 s: further ones are counted`);
    }
    error(fields, message) {
        this.#logger.error(fields, message);
    }
    child(bindings) {
        return this.#logger.child(bindings);
    }
}
/** What a source that others connect to is made with. */
export function calmed(context) {
    return { ...context, logger: new CalmLogger(context.logger, context.clock) };
}
//# sourceMappingURL=calm-logger.js.map