import { join } from 'node:path';
import { messageOf } from '../../core/errors.js';
import { generateLine, startTraffic } from './access-lines.js';
import { RotatingFile } from './rotating-file.js';
const tickMs = 100;
/** After a longer pause (a suspended machine) the lines of the time in between are left out. */
const catchUpMsMax = 2_000;
/** Lines that are made between two turns of the event loop. */
const sliceLines = 2_000;
const waveMs = 7 * 60_000;
const burst = { everyMs: 3 * 60_000, forMs: 12_000, factor: 3 };
/** Writes the access logs of two busy web servers until it is stopped. */
export class LogGenerator {
    #options;
    #traffic;
    #stopping = new AbortController();
    #files;
    #running = Promise.resolve();
    #lines = 0;
    constructor(options) {
        this.#options = options;
        this.#traffic = startTraffic(options.seed ?? options.clock.nowMs());
        this.#files = ['web1', 'web2'].map((server) => new RotatingFile({
            path: join(options.directory, server, 'access.log'),
            fileBytes: options.fileBytes ?? 16 * 1024 * 1024,
            rotatedFiles: options.rotatedFiles ?? 4,
            fileSystem: options.fileSystem,
        }));
    }
    /** Lines written since the start. */
    get lines() {
        return this.#lines;
    }
    async start() {
        const { directory, fileSystem } = this.#options;
        for (const server of ['web1', 'web2'])
            await fileSystem.mkdir(join(directory, server));
        for (const file of this.#files)
            await file.open();
        this.#running = this.#run();
    }
    async stop() {
        this.#stopping.abort();
        await this.#running;
        for (const file of this.#files)
            await file.close();
    }
    async #run() {
        const { clock, logger, historyMs = 0 } = this.#options;
        const { signal } = this.#stopping;
        let doneMs = clock.nowMs() - historyMs;
        let owed = 0;
        while (!signal.aborted) {
            const nowMs = clock.nowMs();
            doneMs = Math.max(doneMs, nowMs - Math.max(catchUpMsMax, historyMs));
            const untilMs = Math.min(nowMs, doneMs + this.#sliceMs());
            owed += this.#rateAt(untilMs) * Math.max(0, untilMs - doneMs);
            try {
                await this.#write(Math.floor(owed), untilMs);
            }
            catch (error) {
                logger.warn({}, `sample access logs cannot be written: ${messageOf(error)}`);
            }
            owed -= Math.floor(owed);
            doneMs = untilMs;
            await clock.sleep(doneMs < nowMs ? 0 : tickMs, signal);
        }
    }
    async #write(count, timeMs) {
        const texts = this.#files.map(() => []);
        for (let i = 0; i < count; i++) {
            const { text } = generateLine(this.#traffic, timeMs);
            texts[this.#traffic.random.chance(0.55) ? 0 : 1].push(text);
        }
        for (const [i, lines] of texts.entries()) {
            if (lines.length === 0)
                continue;
            await this.#files[i].append(Buffer.from(`${lines.join('\n')}\n`));
            this.#lines += lines.length;
        }
    }
    /** Lines a millisecond: a slow wave, and a burst every few minutes. */
    #rateAt(timeMs) {
        const wave = 1 + 0.35 * Math.sin((2 * Math.PI * timeMs) / waveMs);
        const isBurst = timeMs % burst.everyMs < burst.forMs;
        return ((this.#options.linesPerSecond ?? 200) / 1_000) * wave * (isBurst ? burst.factor : 1);
    }
    #sliceMs() {
        const { linesPerSecond = 200 } = this.#options;
        return Math.max(tickMs, Math.min(1_000, (sliceLines * 1_000) / linesPerSecond));
    }
}
//# sourceMappingURL=log-generator.js.map