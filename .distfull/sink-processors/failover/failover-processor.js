export class FailoverProcessor {
    /** The highest priority first. */
    #members;
    #penaltyMsMax;
    constructor(sinks, config, logger) {
        this.#penaltyMsMax = config.maxpenalty;
        this.#members = membersOf(sinks, config.priority ?? {}, logger);
    }
    order(nowMs) {
        const inService = this.#members.filter(({ parkedUntilMs }) => parkedUntilMs <= nowMs);
        return inService.map(({ sink }) => sink);
    }
    succeeded(sink) {
        const member = this.#member(sink);
        if (member === undefined)
            return;
        member.failures = 0;
        member.parkedUntilMs = 0;
    }
    failed(sink, nowMs) {
        const member = this.#member(sink);
        if (member === undefined)
            return;
        member.failures++;
        member.parkedUntilMs = nowMs + Math.min(this.#penaltyMsMax, 1000 * 2 ** member.failures);
    }
    #member(sink) {
        return this.#members.find((member) => member.sink === sink);
    }
}
/**
 * As in Flume a sink without a priority gets -1, -2, …, and of two equal ones the second is left
 * out.
 */
function membersOf(sinks, priorities, logger) {
    const members = [];
    let nextDefault = -1;
    for (const sink of sinks) {
        const priority = priorities[sink] ?? nextDefault--;
        const equal = members.find((member) => member.priority === priority);
        if (equal === undefined)
            members.push({ sink, priority, failures: 0, parkedUntilMs: 0 });
        else
            logger.warn({ sink, priority }, `Sink ${sink} has the priority ${priority} of sink ${equal.sink} and is left out; ` +
                'give each its own');
    }
    return members.sort((a, b) => b.priority - a.priority);
}
//# sourceMappingURL=failover-processor.js.map