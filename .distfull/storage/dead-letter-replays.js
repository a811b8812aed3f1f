/*
 * What is to be replayed of a dead-letter queue, and what has been. Beside the queue's log lie
 *
 *   replay-<id>.json   a request of `tailrace dlq replay`; whoever has the queue's lock takes it
 *   replays.json       the state; written whole (atomic-file.ts)
 *
 *   request ──▶ order {letters [from, to), number}   durable, then the request goes
 *           ──▶ emitted as origin `dead-letters:<id of the state>`, letter n of the order at the
 *               position number + n: a channel that has stored it already drops it
 *           ──▶ replayed                             durable some time after the channels' puts
 *
 * So a crash anywhere leaves each letter replayed once. A number is never given twice: a letter that
 * is replayed again, on request, gets a new one.
 */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { CorruptionError, messageOf } from '../core/errors.js';
import { hourOf } from '../core/provenance.js';
import { readWholeFile, writeFileAtomically } from './atomic-file.js';
import { LetterMarks } from './dead-letter-marks.js';
const stateFile = 'replays.json';
/** Of finished requests; by them a request that was taken before a crash is known, too. */
const outcomesKept = 100;
const reasonsKept = 20;
/** What is in front of the origin's name of every replay. */
export const replayOriginPrefix = 'dead-letters:';
export class DeadLetterReplays {
    #fileSystem;
    #path;
    #id;
    #marks;
    #nextNumber;
    #outcomes;
    #orders;
    #isChanged = false;
    constructor(fileSystem, directory, state = emptyState()) {
        this.#fileSystem = fileSystem;
        this.#path = join(directory, stateFile);
        this.#id = state.id;
        this.#nextNumber = state.nextNumber;
        this.#outcomes = [...state.outcomes];
        this.#orders = [...state.orders];
        this.#marks = new LetterMarks(state.marks);
    }
    /** What the channels know the replayed letters by. */
    get origin() {
        return `${replayOriginPrefix}${this.#id}`;
    }
    /** As they are now: orders that go on or end do not change it. */
    get orders() {
        return [...this.#orders];
    }
    /** No number below will ever be emitted again. */
    get lowMark() {
        return this.#orders[0]?.number ?? this.#nextNumber;
    }
    outcomeOf(request) {
        return this.#outcomes.find((outcome) => outcome.request === request);
    }
    /** Turns a request into orders. `numberMin`: what the channels know of the origin ends there. */
    take(id, request, nowMs, numberMin) {
        if (this.outcomeOf(id) !== undefined)
            return;
        this.#isChanged = true;
        this.#nextNumber = Math.max(this.#nextNumber, numberMin);
        const outcome = noOutcome(id);
        this.#outcomes.push(outcome);
        for (const { from, to } of request.letters) {
            outcome.already += to - from;
            for (const part of this.#marks.free(from, to, request.again)) {
                const count = part.to - part.from;
                outcome.already -= count;
                outcome.pending += count;
                this.#marks.set(part.from, part.to, null);
                const { cut } = request;
                const number = this.#nextNumber;
                this.#orders.push({ ...part, request: id, number, cut, hour: hourOf(nowMs) });
                this.#nextNumber += count;
            }
        }
    }
    /** The letters of the order below `to` are in their channels. */
    replayed(order, to, nowMs) {
        const outcome = this.outcomeOf(order.request);
        if (outcome !== undefined) {
            outcome.replayed += to - order.from;
            outcome.waiting = undefined;
        }
        return this.#advance(order, to, nowMs);
    }
    /** The letters of the order below `to` are not there, or cannot be replayed for a reason. */
    gaveUp(order, to, reason) {
        const outcome = this.outcomeOf(order.request);
        if (outcome !== undefined && reason !== undefined) {
            outcome.refused += to - order.from;
            if (outcome.reasons.length < reasonsKept)
                outcome.reasons.push({ letter: order.from, reason });
        }
        else if (outcome !== undefined)
            outcome.gone += to - order.from;
        return this.#advance(order, to, undefined);
    }
    /** The order does not go on now. */
    waits(order, reason) {
        const outcome = this.outcomeOf(order.request);
        if (outcome === undefined || outcome.waiting === reason)
            return;
        outcome.waiting = reason;
        this.#isChanged = true;
    }
    /** Resolves when the state is durable. What was said about letters below `start` is forgotten. */
    async save(start) {
        if (!this.#isChanged)
            return;
        if (start > 0)
            this.#marks.set(0, start, undefined);
        const isOpen = ({ pending }) => pending > 0;
        const finished = new Set(this.#outcomes.filter((outcome) => !isOpen(outcome)).slice(-outcomesKept));
        this.#outcomes = this.#outcomes.filter((outcome) => isOpen(outcome) || finished.has(outcome));
        const state = {
            format: 1,
            id: this.#id,
            nextNumber: this.#nextNumber,
            outcomes: this.#outcomes,
            orders: this.#orders,
            marks: this.#marks.all,
        };
        await writeFileAtomically(this.#fileSystem, this.#path, JSON.stringify(state));
        this.#isChanged = false;
    }
    /** What is left of the order; undefined: nothing. */
    #advance(order, to, atMs) {
        const outcome = this.outcomeOf(order.request);
        if (outcome !== undefined)
            outcome.pending -= to - order.from;
        this.#isChanged = true;
        this.#marks.set(order.from, to, atMs);
        const rest = { ...order, from: to, number: order.number + (to - order.from) };
        const index = this.#orders.findIndex(({ number }) => number === order.number);
        if (to < order.to)
            this.#orders[index] = rest;
        else
            this.#orders.splice(index, 1);
        return to < order.to ? rest : undefined;
    }
}
/**
 * The state as it lies there; undefined: nothing was ever replayed. Rejects with CorruptionError.
 */
export async function readReplays(fileSystem, directory) {
    const path = join(directory, stateFile);
    const content = await readWholeFile(fileSystem, path);
    if (content === undefined)
        return undefined;
    try {
        const state = JSON.parse(content.toString());
        if (state.format !== 1)
            throw new RangeError(`format ${String(state.format)}, expected 1`);
        return state;
    }
    catch (error) {
        throw new CorruptionError(`${path} cannot be read: ${messageOf(error)}`, { cause: error });
    }
}
/** Puts a damaged state aside; resolves with its new path. */
export async function setReplaysAside(fileSystem, directory) {
    const path = join(directory, stateFile);
    await fileSystem.rename(path, `${path}.damaged`);
    return `${path}.damaged`;
}
function emptyState() {
    const id = randomBytes(8).toString('hex');
    return { format: 1, id, nextNumber: 0, outcomes: [], orders: [], marks: [] };
}
function noOutcome(request) {
    return { request, pending: 0, replayed: 0, already: 0, gone: 0, refused: 0, reasons: [] };
}
//# sourceMappingURL=dead-letter-replays.js.map