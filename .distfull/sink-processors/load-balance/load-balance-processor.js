const seriesEndMs = 3_600_000;
const failuresMax = 16;
/** Also where 0 is written. */
const parkedMsMaxDefault = 30_000;
export class LoadBalanceProcessor {
    #sinks;
    #config;
    #parkedMsMax;
    #random;
    #parked = new Map();
    #next = 0;
    constructor(sinks, config, random = Math.random) {
        this.#sinks = sinks;
        this.#config = config;
        this.#parkedMsMax = config['selector.maxTimeOut'] || parkedMsMaxDefault;
        this.#random = random;
    }
    order(nowMs) {
        const active = this.#sinks.filter((sink) => (this.#parked.get(sink)?.untilMs ?? 0) <= nowMs);
        if (this.#config.selector === 'random')
            return shuffled(active, this.#random);
        if (this.#next >= active.length)
            this.#next = 0;
        const first = this.#next++;
        return [...active.slice(first), ...active.slice(0, first)];
    }
    succeeded() { }
    failed(sink, nowMs) {
        if (!this.#config.backoff)
            return;
        const before = this.#parked.get(sink);
        const inSeries = before !== undefined && nowMs < before.untilMs + seriesEndMs;
        const failures = Math.min(failuresMax, (inSeries ? before.failures : 0) + 1);
        const parkedMs = Math.min(this.#parkedMsMax, 1000 * 2 ** failures);
        this.#parked.set(sink, { failures, untilMs: nowMs + parkedMs });
    }
}
function shuffled(sinks, random) {
    const order = [...sinks];
    for (let i = order.length - 1; i > 0; i--) {
        const j = Math.floor(random() * (i + 1));
        [order[i], order[j]] = [order[j], order[i]];
    }
    return order;
}
//# sourceMappingURL=load-balance-processor.js.map