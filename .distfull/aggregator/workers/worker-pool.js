import { ConfigError } from '../../core/errors.js';
/** How often workers that have nothing are asked: they hear of the watermark that way. */
const askMs = 200;
export class WorkerPool {
    #options;
    #ended;
    #workers = [];
    #timer;
    #isStopping = false;
    /** Whatever still comes is not taken: the query's session has ended. */
    #isOver = false;
    #end = () => { };
    #fail = () => { };
    constructor(options) {
        this.#options = options;
        this.#ended = new Promise((resolve, reject) => {
            this.#end = resolve;
            this.#fail = reject;
        });
        this.#ended.catch(() => { }); // `run` tells
    }
    async run() {
        if (this.#isStopping)
            return;
        this.#workers = this.#shares().map((positions) => this.#open(positions));
        this.#agree();
        this.#ask();
        try {
            await this.#ended;
        }
        finally {
            this.#isOver = true;
            this.#timer?.cancel();
            await Promise.all(this.#workers.map(({ handle }) => handle.end()));
        }
    }
    async stop() {
        this.#isStopping = true;
        for (const worker of this.#workers)
            if (!worker.isDone)
                worker.handle.post({ type: 'stop' });
        this.#endWhenDone();
        await this.#ended.catch(() => { });
    }
    /** Partition by partition to the next worker. */
    #shares() {
        const { workers, target } = this.#options;
        const positions = [...target.positions.values()];
        const count = Math.max(1, Math.min(workers, positions.length));
        return Array.from({ length: count }, (_, worker) => positions.filter((_position, i) => i % count === worker));
    }
    #open(positions) {
        const { target, topicId, openWorker } = this.#options;
        const { time } = target;
        const handle = openWorker({ positions, time, topicId }, {
            report: (report) => this.#report(worker, report),
            died: (reason) => {
                if (!worker.isDone)
                    this.#fail(new Error(`a worker of the query ended: ${reason}`));
            },
        });
        const worker = {
            handle,
            watermarkMs: time.watermarkMs,
            isAsked: false,
            isDone: false,
        };
        return worker;
    }
    #ask() {
        for (const worker of this.#workers)
            this.#wantFrom(worker);
        this.#timer = this.#options.clock.schedule(askMs, () => this.#ask());
    }
    #wantFrom(worker) {
        if (worker.isAsked || this.#isStopping)
            return;
        worker.isAsked = true;
        worker.handle.post({ type: 'hand over', time: this.#options.target.time });
    }
    #report(worker, report) {
        if (this.#isOver)
            return;
        if (report.type === 'failed') {
            const { message, isFinal } = report;
            return this.#fail(isFinal ? new ConfigError(message) : new Error(message));
        }
        this.#take(worker, report.delta, report.isLast).catch(this.#fail);
    }
    async #take(worker, delta, isLast) {
        const { target } = this.#options;
        target.merge(delta);
        if (isLast) {
            worker.isDone = true;
            return this.#endWhenDone();
        }
        worker.watermarkMs = delta.time.watermarkMs;
        this.#agree();
        await target.fetched();
        worker.isAsked = false;
        // One that has nothing is asked again with the next tick.
        if (delta.slices.length > 0)
            this.#wantFrom(worker);
    }
    #agree() {
        const known = this.#workers.map(({ watermarkMs }) => watermarkMs);
        this.#options.target.agree(Math.min(...known));
    }
    #endWhenDone() {
        if (this.#isStopping && this.#workers.every(({ isDone }) => isDone))
            this.#end();
    }
}
//# sourceMappingURL=worker-pool.js.map