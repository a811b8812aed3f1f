/*
 * Hot path. One client connection.
 *
 *   socket ─▶ frames ─▶ waiting ─▶ handler (several at a time) ─▶ slots ─▶ socket
 *
 * Requests are handled as they come, so that produce requests of one client share a group commit;
 * every request takes a slot when it is begun, and replies leave in the order of the slots, as every
 * Kafka client expects. A request without a reply (acks=0) has a slot that writes nothing.
 * A request that cannot be read or handled closes the connection once the replies before it are out:
 * what Apache Kafka does, too.
 *
 * Nothing is begun or read while too much is in flight, the peer does not take its replies, or the
 * memory that all connections share is spent; and a large frame is read when there is room for it
 * (resources.ts). Nothing is dropped for it.
 */
import { setMaxListeners } from 'node:events';
import { messageOf, ProtocolError } from '../../core/errors.js';
import { FrameSplitter } from '../../protocol/frame-splitter.js';
import { Deferred } from '../../util/deferred.js';
const produceKey = 0;
/** Frames up to this size need no room of their own: as much as a socket is read at a time. */
const smallFrameBytes = 65_536;
/** A fetch may take so much of what is left: a few that are not read leave room for the others. */
const replyShare = 1 / 4;
export class Connection {
    #socket;
    #options;
    #reader;
    #waiting = [];
    #slots = [];
    #gone = new AbortController();
    #peer;
    /** Of frames that have come and are still needed. */
    #requestBytes = 0;
    /** Of the frame that is coming: counted before it is there. */
    #admittedBytes = 0;
    #unsentBytes = 0;
    #bytesMoved = 0;
    #finishing = false;
    constructor(socket, options) {
        const { limits, logger, isStranger = false } = options;
        const { frameBytesMax, strangerFrameBytesMax } = limits;
        this.#socket = socket;
        this.#options = options;
        this.#reader = new FrameSplitter(isStranger ? strangerFrameBytesMax : frameBytesMax);
        this.#peer = {
            host: socket.remoteAddress ?? 'unknown',
            signal: this.#gone.signal,
            trust: () => (this.#reader.frameBytesMax = frameBytesMax),
            end: () => this.finish(),
        };
        setMaxListeners(limits.requestsInFlightMax, this.#gone.signal);
        socket.setNoDelay(true);
        socket.on('data', (chunk) => this.#receive(chunk));
        socket.on('drain', () => this.#proceed());
        socket.on('error', (error) => logger.debug({ error: error.message }, 'connection failed'));
        socket.on('close', () => this.#release());
    }
    /** Requests that have no reply yet. */
    get requestsInFlight() {
        return this.#slots.length;
    }
    /** Grows while anything moves in either direction: what an idle check compares. */
    get bytesMoved() {
        return this.#bytesMoved + this.#socket.bytesWritten - this.#socket.writableLength;
    }
    get hasUnsentBytes() {
        return this.#socket.writableLength > 0;
    }
    /** A large frame has begun to come, and others wait for its room. */
    get holdsRoom() {
        return this.#admittedBytes > 0 && this.#options.resources.requests.hasWaiting;
    }
    /** Takes no further request, ends what is parked, sends the replies that are due and closes. */
    finish() {
        this.#finishing = true;
        this.#waiting.length = 0;
        this.#gone.abort();
        // Read on, and drop what comes: a paused socket would not see the peer's end.
        this.#socket.resume();
        if (this.#slots.length === 0)
            this.#socket.end();
    }
    close() {
        this.#socket.destroy();
    }
    // --- Requests ------------------------------------------------------------------------------
    #receive(chunk) {
        this.#bytesMoved += chunk.length;
        if (this.#finishing)
            return;
        try {
            for (const frame of this.#reader.push(chunk)) {
                this.#countRequest(frame.length - this.#admittedBytes);
                this.#admittedBytes = 0;
                this.#waiting.push(frame);
            }
        }
        catch (error) {
            this.#refuse(error);
        }
        this.#proceed();
    }
    /** What came before is still answered. */
    #refuse(error) {
        this.#options.logger.debug({ peer: this.#peer.host }, messageOf(error));
        this.#slots.push(new Slot(this));
        this.#slots.at(-1).state = 'failed';
        this.#finishing = true;
        this.#socket.pause();
        this.#flush();
    }
    #begin(frame) {
        const slot = new Slot(this);
        this.#slots.push(slot);
        // Of all requests only a Produce uses its frame when it has been read: its batches lie there.
        const isKept = frame.length > 1 && frame.readInt16BE(0) === produceKey;
        const handled = this.#options.handler(frame, this.#peer, slot);
        if (!isKept)
            this.#countRequest(-frame.length);
        const release = () => {
            if (isKept)
                this.#countRequest(-frame.length);
        };
        handled.then((reply) => {
            release();
            this.#settle(slot, 'done', reply);
        }, (error) => {
            release();
            const level = error instanceof ProtocolError ? 'debug' : 'error';
            this.#options.logger[level]({ peer: this.#peer.host }, `closing: ${messageOf(error)}`);
            this.#settle(slot, 'failed', undefined);
        });
    }
    #hasRoom() {
        const { limits, resources } = this.#options;
        const inFlight = this.#slots.length;
        const isBusy = inFlight > 0 || this.#unsentBytes > 0;
        return (inFlight < limits.requestsInFlightMax &&
            (inFlight === 0 || this.#requestBytes < limits.requestBytesInFlightMax) &&
            !this.#socket.writableNeedDrain &&
            !(isBusy && (resources.requests.isSpent || resources.replies.isSpent)));
    }
    /** Whether the frame that is coming may be read on; it is asked for again when there is room. */
    #isAdmitted() {
        const bytes = this.#reader.begunFrameBytes;
        if (bytes <= smallFrameBytes || this.#admittedBytes > 0)
            return true;
        const { requests } = this.#options.resources;
        if (requests.heldBytes > 0 && bytes > requests.freeBytes) {
            requests.whenFree(this.#proceed);
            return false;
        }
        this.#countRequest(bytes);
        this.#admittedBytes = bytes;
        return true;
    }
    #countRequest(bytes) {
        if (this.#socket.destroyed)
            return;
        this.#requestBytes += bytes;
        this.#options.resources.requests.hold(bytes);
    }
    // --- Replies -------------------------------------------------------------------------------
    /** How much a reply may have of what is left. */
    get roomBytes() {
        const { freeBytes } = this.#options.resources.replies;
        return Math.max(0, Math.floor(freeBytes * replyShare));
    }
    turnOf(slot) {
        slot.awaited ??= new Deferred();
        this.#proceed();
        return slot.awaited.promise;
    }
    countReply(bytes) {
        if (this.#socket.destroyed)
            return;
        this.#unsentBytes += bytes;
        this.#options.resources.replies.hold(bytes);
    }
    #settle(slot, state, reply) {
        slot.state = state;
        slot.reply = reply;
        const bytes = reply?.reduce((sum, part) => sum + part.length, 0) ?? 0;
        slot.hold(bytes - slot.heldBytes);
        this.#flush();
    }
    #flush() {
        const socket = this.#socket;
        if (socket.destroyed)
            return;
        this.#corkForThisTurn();
        while (this.#slots.length > 0 && this.#slots[0].state !== 'pending') {
            const slot = this.#slots.shift();
            if (slot.state === 'failed')
                return socket.destroySoon();
            for (const part of slot.reply ?? [])
                socket.write(part);
        }
        if (this.#finishing && this.#slots.length === 0)
            socket.end();
        else
            this.#proceed();
    }
    /** One fdatasync makes many replies ready: they leave in one system call. */
    #corkForThisTurn() {
        if (this.#socket.writableCorked > 0)
            return;
        this.#socket.cork();
        process.nextTick(() => this.#socket.uncork());
    }
    /** What has left the process is counted no more; a few bytes on their way do not count. */
    #countSent() {
        const { writableNeedDrain, writableLength } = this.#socket;
        let bytes = writableNeedDrain ? writableLength : 0;
        for (const { heldBytes } of this.#slots)
            bytes += heldBytes;
        this.countReply(bytes - this.#unsentBytes);
    }
    // --- Both ----------------------------------------------------------------------------------
    /** Called when something has come, been answered or left: begins and reads what there is room for. */
    #proceed = () => {
        const socket = this.#socket;
        if (socket.destroyed)
            return;
        this.#countSent();
        if (!socket.writableNeedDrain || this.#gone.signal.aborted)
            this.#slots[0]?.awaited?.resolve();
        while (this.#waiting.length > 0 && this.#hasRoom())
            this.#begin(this.#waiting.shift());
        if (this.#finishing)
            return;
        const readsOn = this.#waiting.length === 0 && this.#hasRoom() && this.#isAdmitted();
        if (!readsOn)
            socket.pause();
        else if (socket.isPaused())
            socket.resume();
    };
    #release() {
        const { requests, replies } = this.#options.resources;
        requests.forget(this.#proceed);
        requests.hold(-this.#requestBytes);
        replies.hold(-this.#unsentBytes);
        this.#requestBytes = 0;
        this.#unsentBytes = 0;
        this.#waiting.length = 0;
        this.#gone.abort();
        for (const { awaited } of this.#slots)
            awaited?.resolve();
    }
}
/** A request's place among the replies. */
class Slot {
    state = 'pending';
    reply;
    awaited;
    heldBytes = 0;
    #connection;
    constructor(connection) {
        this.#connection = connection;
    }
    turn() {
        return this.#connection.turnOf(this);
    }
    get roomBytes() {
        return this.#connection.roomBytes;
    }
    hold(bytes) {
        this.heldBytes += bytes;
        this.#connection.countReply(bytes);
    }
}
//# sourceMappingURL=connection.js.map