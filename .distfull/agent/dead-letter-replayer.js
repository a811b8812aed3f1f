import { CorruptionError, messageOf } from '../core/errors.js';
import { DeadLetterReplays, readReplays, setReplaysAside, } from '../storage/dead-letter-replays.js';
import { readRequest, removeRequest, waitingRequests } from '../storage/dead-letter-requests.js';
import { partitionPoint } from '../util/partition-point.js';
import { groupAt, refusalOf, replayBatch } from './replay-batch.js';
const pollIntervalMs = 1_000;
const batchSizeMax = 100;
export class DeadLetterReplayer {
    #options;
    #stopping = new AbortController();
    #replays;
    /** One round at a time; never rejects. */
    #turn = Promise.resolve();
    #running = Promise.resolve();
    /** Flows that take nothing now. */
    #stuck = new Set();
    /** The flow that stopped an order, by the order's number. */
    #stoppedBy = new Map();
    /** Letters replayed in this round, by flow. */
    #counts = new Map();
    #window = { letters: [], from: 0, to: 0 };
    #roundMs = 0;
    constructor(options) {
        this.#options = options;
    }
    start() {
        this.#running = this.#run();
    }
    /** No letter is begun any more; those under way end with their channels. */
    abort() {
        this.#stopping.abort();
    }
    /** Resolves when nothing is under way. */
    async stopped() {
        this.abort();
        await this.#running;
        await this.#turn;
    }
    /** Takes the requests that are there and replays what can be replayed now. Never rejects. */
    round() {
        const { logger } = this.#options;
        this.#turn = this.#turn
            .then(() => this.#round())
            .catch((error) => {
            if (!this.#stopping.signal.aborted)
                logger.warn({}, `Cannot replay dead letters now: ${messageOf(error)}`);
        });
        return this.#turn;
    }
    async #run() {
        const { signal } = this.#stopping;
        while (!signal.aborted) {
            await this.round();
            await this.#options.clock.sleep(pollIntervalMs, signal);
        }
    }
    async #round() {
        const { queue } = this.#options.deadLetters;
        if (queue === undefined || this.#stopping.signal.aborted)
            return;
        this.#replays ??= await this.#open();
        await this.#takeRequests(this.#replays, queue);
        this.#roundMs = this.#options.clock.nowMs();
        const wereStuck = this.#stuck;
        this.#stuck = new Set();
        for (const order of this.#replays.orders)
            if (!this.#stuck.has(this.#stoppedBy.get(order.number) ?? ''))
                await this.#carryOut(order, this.#replays, queue, wereStuck);
        this.#window = { letters: [], from: 0, to: 0 };
        this.#report();
    }
    #report() {
        for (const [flow, letters] of this.#counts)
            this.#options.logger.info({ letters }, `Replayed ${letters} dead letters into ${flow}`);
        this.#counts.clear();
    }
    async #open() {
        const { fileSystem, directory, logger } = this.#options;
        try {
            const state = await readReplays(fileSystem, directory);
            return new DeadLetterReplays(fileSystem, directory, state);
        }
        catch (error) {
            if (!(error instanceof CorruptionError))
                throw error;
            const path = await setReplaysAside(fileSystem, directory);
            logger.error({ path }, `${error.message}; put aside as ${path}: which dead letters have been replayed is not ` +
                'known any more, and what waited for its replay must be asked for again');
            return new DeadLetterReplays(fileSystem, directory);
        }
    }
    async #takeRequests(replays, queue) {
        const { fileSystem, directory, clock, inlets, logger } = this.#options;
        for (const id of await waitingRequests(fileSystem, directory))
            try {
                const request = await readRequest(fileSystem, directory, id);
                if (request === undefined)
                    continue;
                replays.take(id, request, clock.nowMs(), inlets.endOf(replays.origin));
                await replays.save(queue.startSequence);
                await removeRequest(fileSystem, directory, id);
            }
            catch (error) {
                if (!(error instanceof CorruptionError))
                    throw error;
                logger.warn({}, error.message);
            }
    }
    async #carryOut(order, replays, queue, wereStuck) {
        const { signal } = this.#stopping;
        let rest = order;
        while (rest !== undefined && !signal.aborted) {
            const { letters, to } = await this.#read(queue, rest);
            const from = rest.from;
            rest = await this.#replayAll(rest, letters, replays, wereStuck);
            const isStopped = rest !== undefined && rest.from <= (letters.at(-1)?.sequence ?? from - 1);
            if (!isStopped && rest !== undefined && rest.from < to)
                rest = replays.gaveUp(rest, to);
            await replays.save(queue.startSequence);
            if (isStopped)
                return;
        }
    }
    /** Letters of an order from its first on; orders of few letters each share what was read. */
    async #read(queue, { from, to }) {
        if (from < this.#window.from || from >= this.#window.to) {
            const { letters, next } = await queue.read(from);
            this.#window = { letters, from, to: Math.max(next, from + 1) };
        }
        const { letters, to: end } = this.#window;
        const start = partitionPoint(letters.length, (i) => letters[i].sequence < from);
        const last = partitionPoint(letters.length, (i) => letters[i].sequence < to);
        return { letters: letters.slice(start, last), from, to: Math.min(to, end) };
    }
    /** Resolves with what is left of the order; some of the letters where their flow is stuck. */
    async #replayAll(order, letters, replays, wereStuck) {
        const { inlets, logger } = this.#options;
        let rest = order;
        for (let i = 0; i < letters.length && rest !== undefined;) {
            const { sequence, flow = '' } = letters[i];
            if (sequence > rest.from)
                rest = replays.gaveUp(rest, sequence);
            const inlet = inlets.inletOf(flow);
            const refusal = refusalOf(letters[i], inlet !== undefined, rest.cut);
            if (inlet === undefined || refusal !== undefined) {
                rest = replays.gaveUp(rest, sequence + 1, refusal);
                i++;
                continue;
            }
            if (this.#stopping.signal.aborted)
                return rest;
            this.#stoppedBy.set(rest.number, flow);
            if (this.#stuck.has(flow))
                return rest;
            const group = groupAt(letters, i, Math.min(batchSizeMax, inlet.batchSizeMax), rest.cut);
            try {
                await inlet.emit(replayBatch(group, rest, replays));
            }
            catch (error) {
                if (this.#stopping.signal.aborted)
                    return rest;
                const fact = `${flow} takes none of them now: ${messageOf(error)}`;
                if (!wereStuck.has(flow))
                    logger.warn({}, `Cannot replay dead letters: ${fact}`);
                replays.waits(rest, fact);
                this.#stuck.add(flow);
                return rest;
            }
            this.#stoppedBy.delete(rest.number);
            this.#counts.set(flow, (this.#counts.get(flow) ?? 0) + group.length);
            rest = replays.replayed(rest, group.at(-1).sequence + 1, this.#roundMs);
            i += group.length;
        }
        return rest;
    }
}
//# sourceMappingURL=dead-letter-replayer.js.map