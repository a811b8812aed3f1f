import { crashPoint } from '../../core/crash-point.js';
import { backoffMsMin, ClosingRetries, } from './closing-retries.js';
import { giveName, lookForNamed } from './give-name.js';
import { Removal } from './removal.js';
import { settleFile } from './settle-file.js';
const filesAtOnce = 4;
export class FileClosing {
    #parts;
    #retries;
    #closings = new Map();
    #waiting = [];
    #running = 0;
    #isStopping = false;
    #whenIdle;
    constructor(parts) {
        this.#parts = parts;
        this.#retries = new ClosingRetries(parts);
    }
    /** All of it is delivered: it gets its final name. */
    finish(inUsePath) {
        this.#begin(inUsePath, 'finish');
    }
    /** What is behind the delivered length is cut off, then it gets its final name. */
    settle(inUsePath) {
        this.#begin(inUsePath, 'settle');
    }
    /** Nothing of it is delivered. */
    remove(inUsePath) {
        this.#begin(inUsePath, 'remove');
    }
    /** At a recovery: every file that nobody writes, and that is not being closed. */
    settleAllBut(openPaths) {
        for (const { inUsePath, isPrepared } of this.#parts.journal.files.values())
            if (!isPrepared && !openPaths.has(inUsePath))
                this.settle(inUsePath);
    }
    /**
     * Gives a prepared file its final name: it is finished when this resolves. Rejects when that is
     * not known: recover.
     */
    async name(inUsePath) {
        const { journal } = this.#parts;
        if (!(await giveName(this.#parts, inUsePath)))
            return lookForNamed(this.#parts, journal.files.get(inUsePath));
        crashPoint('sink.hdfs.renamed');
        await journal.finished(inUsePath);
    }
    /** At a recovery: what became of the renames of prepared files. Rejects while HDFS cannot be asked. */
    async decidePrepared() {
        const prepared = [...this.#parts.journal.files.values()].filter((file) => file.isPrepared);
        const failures = [];
        const decideAll = async () => {
            for (let file; failures.length === 0 && (file = prepared.pop()) !== undefined;)
                await this.#decide(file).catch((error) => failures.push(error));
        };
        await Promise.all(Array.from({ length: filesAtOnce }, decideAll));
        if (failures.length > 0)
            throw failures[0];
    }
    /** Somebody waits for all: each is tried at once, and then more often. */
    hurry() {
        this.#retries.isHurried = true;
        for (const closing of this.#closings.values())
            if (this.#stopTimer(closing)) {
                if (closing.removal === undefined)
                    this.#waiting.push(closing);
                else
                    this.#lookLater(closing, closing.removal);
            }
        this.#run();
    }
    /** It is gone, and was looked for once more: see removal.ts. */
    isRemoved(inUsePath) {
        return this.#closings.get(inUsePath)?.removal?.isLikelyOver === true;
    }
    /** Why the file waits. */
    problemOf(inUsePath) {
        return this.#closings.get(inUsePath)?.problem;
    }
    /** Resolves when every file was tried once more, or after the time of a call. */
    async stop() {
        this.#isStopping = true;
        for (const closing of this.#closings.values())
            // One that is deleted stays in the journal: the next start looks for it again.
            if (this.#stopTimer(closing) && closing.removal === undefined)
                this.#waiting.push(closing);
        this.#run();
        if (this.#running === 0)
            return;
        const { clock, callTimeoutMs } = this.#parts;
        const over = new AbortController();
        const idle = new Promise((resolve) => (this.#whenIdle = resolve));
        await Promise.race([idle, clock.sleep(callTimeoutMs, over.signal)]);
        over.abort();
        this.#waiting = [];
    }
    async #decide(file) {
        const { hdfs, journal, logger } = this.#parts;
        const { inUsePath, lengthBytes } = file;
        const found = await hdfs.status(inUsePath);
        if (found === undefined || found.lengthBytes === lengthBytes)
            return this.name(inUsePath);
        logger.error({ path: inUsePath, expectedBytes: lengthBytes, foundBytes: found.lengthBytes }, `${inUsePath} has ${found.lengthBytes} bytes, and had ${lengthBytes}: HDFS has lost data, or ` +
            'somebody changed the file; it is removed, and its events are sent again');
        await journal.unprepared(inUsePath);
        this.remove(inUsePath);
    }
    #begin(inUsePath, work) {
        if (this.#isStopping && work !== 'finish')
            return; // it stays in the journal
        if (this.#closings.has(inUsePath))
            return;
        const closing = {
            inUsePath,
            work,
            removal: undefined,
            tries: 0,
            problem: undefined,
            backoffMs: backoffMsMin,
            timer: undefined,
        };
        this.#closings.set(inUsePath, closing);
        this.#waiting.push(closing);
        this.#count();
        this.#run();
    }
    #run() {
        while (this.#running < filesAtOnce) {
            const closing = this.#waiting.shift();
            if (closing === undefined)
                break;
            this.#running++;
            void this.#try(closing).finally(() => {
                this.#running--;
                this.#count();
                this.#run();
            });
        }
        if (this.#running === 0)
            this.#whenIdle?.();
    }
    /** Never rejects. */
    async #try(closing) {
        const { inUsePath } = closing;
        try {
            if (!this.#parts.journal.files.has(inUsePath) || (await this.#step(closing)))
                this.#closings.delete(inUsePath);
            this.#retries.succeeded();
        }
        catch (error) {
            const delayMs = this.#retries.delayMsAfter(closing, error);
            if (delayMs === undefined)
                this.#closings.delete(inUsePath);
            else
                this.#later(closing, delayMs);
        }
    }
    /** Resolves with false when there is another step. */
    async #step(closing) {
        const { inUsePath } = closing;
        const { lengthBytes, finalPath, isExact } = this.#parts.journal.files.get(inUsePath);
        const hasNothing = finalPath === '' || (isExact && lengthBytes === 0);
        if (closing.work === 'settle' && hasNothing)
            closing.work = 'remove';
        if (closing.work === 'finish') {
            await this.name(inUsePath);
            return true;
        }
        if (closing.work === 'settle') {
            if (await settleFile(this.#parts, inUsePath)) {
                this.#parts.counters.add('SettledFilesCount');
                return true;
            }
            closing.work = 'remove';
        }
        return this.#remove(closing);
    }
    async #remove(closing) {
        const { hdfs, journal, logger, counters, clock } = this.#parts;
        const { inUsePath } = closing;
        const askedMs = clock.monotonicMs();
        const wasThere = await hdfs.delete(inUsePath);
        if (wasThere) {
            counters.add('RemovedFilesCount');
            logger.info({ path: inUsePath }, `Removed ${inUsePath}: nothing in it is delivered`);
        }
        const removal = (closing.removal ??= new Removal(clock.monotonicMs()));
        removal.looked(askedMs);
        if (removal.isOver) {
            await journal.finished(inUsePath);
            return true;
        }
        this.#lookLater(closing, removal);
        return false;
    }
    #lookLater(closing, removal) {
        const nowMs = this.#parts.clock.monotonicMs();
        this.#later(closing, removal.delayMs(nowMs, this.#retries.isHurried));
    }
    /** Whether the file had waited for it. */
    #stopTimer(closing) {
        const { timer } = closing;
        timer?.cancel();
        closing.timer = undefined;
        return timer !== undefined;
    }
    #later(closing, delayMs) {
        if (this.#isStopping)
            return; // it stays in the journal
        closing.timer = this.#parts.clock.schedule(delayMs, () => {
            closing.timer = undefined;
            this.#waiting.push(closing);
            this.#run();
        });
    }
    #count() {
        const { counters } = this.#parts;
        let [toRename, inDoubt] = [0, 0];
        for (const { work, removal } of this.#closings.values())
            if (work === 'finish')
                toRename++;
            else if (removal === undefined)
                inDoubt++;
        counters.set('FilesToRename', toRename);
        counters.set('FilesInDoubt', inDoubt);
    }
}
//# sourceMappingURL=file-closing.js.map