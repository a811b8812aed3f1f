const intervalMs = 1_000;
/** Each connection costs a socket and a snapshot a second. */
const connectionsMax = 32;
/** A socket that took nothing for so many snapshots is given up. */
const missedMax = 60;
export class StatusStream {
    #status;
    #clock;
    #missed = new Map();
    #timer;
    #previous;
    #id = 0;
    constructor(status, clock) {
        this.#status = status;
        this.#clock = clock;
    }
    get isFull() {
        return this.#missed.size >= connectionsMax;
    }
    /** Takes the response over and sends a first snapshot at once. */
    add(response, headers) {
        response.writeHead(200, {
            ...headers,
            'content-type': 'text/event-stream',
            'cache-control': 'no-store',
            'x-accel-buffering': 'no',
        });
        this.#missed.set(response, 0);
        response.once('close', () => this.#missed.delete(response));
        response.write(`retry: ${intervalMs}\n\n${this.#message('status', this.#status())}`);
        this.#timer ??= this.#clock.schedule(intervalMs, () => this.#tick());
    }
    stop() {
        this.#timer?.cancel();
        for (const response of this.#missed.keys())
            response.end();
        this.#missed.clear();
    }
    #tick() {
        this.#timer = undefined;
        if (this.#missed.size === 0) {
            this.#previous = undefined;
            return;
        }
        const status = this.#status();
        const changed = changedQueries(this.#previous, status);
        this.#previous = status;
        let messages = this.#message('status', status);
        if (changed.length > 0)
            messages += this.#message('results', changed);
        for (const [response, missed] of this.#missed)
            this.#send(response, missed, messages);
        this.#timer = this.#clock.schedule(intervalMs, () => this.#tick());
    }
    #send(response, missed, messages) {
        if (!response.writableNeedDrain) {
            response.write(messages);
            this.#missed.set(response, 0);
        }
        else if (missed < missedMax)
            this.#missed.set(response, missed + 1);
        else
            response.destroy();
    }
    #message(event, content) {
        return `id: ${++this.#id}\nevent: ${event}\ndata: ${JSON.stringify(content)}\n\n`;
    }
}
/**
 * Open windows grow with each row; closed ones and revisions come with a checkpoint, and where
 * results live in an output, with a delivery.
 */
function changedQueries(before, now) {
    const old = new Map(before?.queries.map((query) => [query.name, query]));
    return now.queries
        .filter((query) => {
        const was = old.get(query.name);
        if (was?.checkpoints !== query.checkpoints)
            return true;
        return was.rowsInWindows !== query.rowsInWindows || delivered(was) !== delivered(query);
    })
        .map(({ name }) => name);
}
function delivered({ outputs = [] }) {
    return outputs.reduce((sum, { deliveredRows }) => sum + deliveredRows, 0);
}
//# sourceMappingURL=status-stream.js.map