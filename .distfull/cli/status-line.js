const liveIntervalMs = 1_000;
const plainIntervalMs = 10_000;
export class StatusLine {
    #output;
    #clock;
    #status;
    #timer;
    #previous;
    constructor(output, clock, status) {
        this.#output = output;
        this.#clock = clock;
        this.#status = status;
    }
    start() {
        const intervalMs = this.#output.isTTY ? liveIntervalMs : plainIntervalMs;
        this.#timer = this.#clock.schedule(intervalMs, () => {
            this.#print();
            this.start();
        });
    }
    stop() {
        this.#timer?.cancel();
        if (this.#output.isTTY)
            this.#output.write('\r\u001B[K');
    }
    #print() {
        const status = this.#status();
        const text = statusText(status, this.#previous);
        this.#previous = status;
        if (this.#output.isTTY)
            this.#output.write(`\r\u001B[K${text.slice(0, (this.#output.columns ?? 80) - 1)}`);
        else
            this.#output.write(`${text}\n`);
    }
}
/** `12:00:07  in 201/s  topic 199/s  lag 0  windows to 11:59:00  dead letters 3  142 MB` and what is wrong. */
export function statusText(status, previous) {
    const seconds = previous === undefined ? 0 : (status.timeMs - previous.timeMs) / 1_000;
    const rate = (count) => seconds <= 0
        ? '–'
        : `${Math.max(0, Math.round((count(status) - count(previous)) / seconds))}/s`;
    const lag = status.queries.reduce((sum, query) => sum + query.lag, 0);
    const watermarks = status.queries.flatMap(({ watermarkMs }) => watermarkMs ?? []);
    const parts = [
        `in ${rate(linesRead)}`,
        `windows ${rate(rowsRead)}`,
        `lag ${lag}`,
        watermarks.length === 0 ? 'no data yet' : `complete to ${timeOf(Math.min(...watermarks))}`,
        `dead letters ${status.deadLetters.count}`,
        `${Math.round(status.memoryRssBytes / 1e6)} MB`,
        ...troubles(status),
    ];
    return parts.join('  ');
}
/** Lines taken in by sources that read files or commands: what the other tiers pass on is not counted twice. */
function linesRead(status) {
    const isReader = ({ kind, type }) => kind === 'source' && type !== 'avro' && type !== 'thrift';
    return status.agents
        .flatMap(({ components }) => components.filter(isReader))
        .reduce((sum, { events }) => sum + events, 0);
}
function rowsRead(status) {
    return status.queries.reduce((sum, query) => sum + query.rowsRead, 0);
}
function troubles(status) {
    const stages = status.stages.filter(({ state }) => state === 'restarting' || state === 'failed');
    const components = status.agents.flatMap(({ name, components: all }) => all
        .filter(({ state }) => state === 'backing off' || state === 'failed')
        .map((one) => `${name}.${one.name} ${one.state}`));
    return [...stages.map(({ name, state }) => `${name} ${state}`), ...components].map((text) => `! ${text}`);
}
function timeOf(timeMs) {
    return `${new Date(timeMs).toISOString().slice(0, 19)}Z`;
}
//# sourceMappingURL=status-line.js.map