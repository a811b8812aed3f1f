import { ConfigError, messageOf } from '../../core/errors.js';
import { PartitionReader } from '../reading/partition-reader.js';
/** Nothing comes after a last delta. */
const never = { watermarkMs: -Infinity, closedMs: -Infinity };
/** What is wanted is handed over after so long, however little it is. */
const handOverMsMax = 200;
export class CountingWorker {
    #options;
    #reader;
    #wanted;
    #isStopping = false;
    #go = () => { };
    constructor(options) {
        this.#options = options;
        this.#reader = new PartitionReader(options.source, this);
    }
    /** Ends after a `stop`, or when something has failed; both have been reported then. */
    async run() {
        const { source, topicId } = this.#options;
        try {
            const found = (await source.open()).topicId;
            if (found !== topicId)
                throw new Error(`the topic has been made anew: its id was ${topicId}, found ${found}`);
            await this.#reader.run();
        }
        catch (error) {
            // What a stop interrupts is no failure.
            if (this.#isStopping)
                return;
            const isFinal = error instanceof ConfigError;
            this.#options.post({ type: 'failed', message: messageOf(error), isFinal });
        }
    }
    async obey(command) {
        if (command.type === 'stop')
            return this.#stop();
        this.#wanted = { time: command.time, sinceMs: this.#options.clock.monotonicMs() };
        this.#handOverWhenDue();
    }
    get positions() {
        return this.#options.query.positions;
    }
    get ahead() {
        return this.#options.query.ahead;
    }
    add(partition, records) {
        this.#options.query.add(partition, records);
    }
    skipTo(partition, place) {
        this.#options.query.skipTo(partition, place);
    }
    resume(partition, place) {
        this.#options.query.resume(partition, place);
    }
    ended(partition, endOffset) {
        this.#options.query.ended(partition, endOffset);
    }
    async fetched() {
        this.#handOverWhenDue();
        if (this.#options.query.isFull && !this.#isStopping)
            await new Promise((resolve) => (this.#go = resolve));
    }
    #handOverWhenDue() {
        const { query, clock } = this.#options;
        if (this.#wanted === undefined)
            return;
        const { time, sinceMs } = this.#wanted;
        const isOverdue = clock.monotonicMs() - sinceMs >= handOverMsMax;
        if (query.isEnough || query.isCaughtUp || isOverdue)
            this.#handOver(time, false);
    }
    #handOver(time, isLast) {
        const { query, post } = this.#options;
        this.#wanted = undefined;
        post({ type: 'delta', delta: query.take(time), isLast });
        this.#go();
    }
    async #stop() {
        this.#isStopping = true;
        this.#go();
        await this.#reader.stop();
        this.#handOver(never, true);
    }
}
//# sourceMappingURL=counting-worker.js.map