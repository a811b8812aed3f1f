/** Of a connection: their bytes and answers are held in memory. */
const maxInFlight = 32;
/** Frames that wait for it; of empty ones a megabyte would hold thousands. */
const maxWaiting = 256;
/** Above this, counting what has been received and is not answered, the connection is not read. */
const pausedBytes = 32 * 1024 * 1024;
const frameOverheadBytes = 256;
export class FramePump {
    #transport;
    #options;
    #inFlight = new Set();
    #queue = [];
    #heldBytes = 0;
    #begunBytes = 0;
    #isPumping = false;
    #isStopping = false;
    constructor(transport, options) {
        this.#transport = transport;
        this.#options = options;
    }
    /** `begunBytes`: what has come of a frame that is not whole. Throws ProtocolError when it is too much. */
    push(frames, begunBytes) {
        if (this.#isStopping)
            return;
        for (const frame of frames) {
            this.#queue.push(frame);
            this.#hold(frame, 1);
        }
        const moreBytes = begunBytes - this.#begunBytes;
        this.#begunBytes = begunBytes;
        this.#options.held.addBegun(moreBytes);
        this.readOrWait();
        if (!this.#isPumping)
            void this.#pump();
    }
    /** The connection is closed: drops what has not been begun. */
    clear() {
        const { held } = this.#options;
        this.#isStopping = true;
        for (const frame of this.#queue.splice(0))
            this.#hold(frame, -1);
        held.addBegun(-this.#begunBytes);
        this.#begunBytes = 0;
        held.forget(this.readOrWait);
    }
    /** Reads on only while there is room for what comes, and for the answers. */
    readOrWait = () => {
        const { held } = this.#options;
        if (this.#isStopping)
            return;
        if (held.isFull)
            held.whenRoom(this.readOrWait);
        const hasEnough = this.#heldBytes > pausedBytes || this.#queue.length > maxWaiting;
        if (hasEnough || held.isFull || this.#transport.isCongested)
            this.#transport.pause();
        else
            this.#transport.resume();
    };
    /** Resolves when nothing is being carried out. */
    async settled() {
        while (this.#inFlight.size > 0)
            await Promise.all(this.#inFlight);
    }
    /** Closes at once; resolves when what has been begun is done. */
    async fence() {
        this.#transport.destroy();
        this.#isStopping = true;
        await this.settled();
    }
    /** Begins nothing more, answers what is under way, and closes. */
    async stop() {
        this.#isStopping = true;
        this.#transport.pause();
        await this.settled();
        this.#transport.end();
        // What still arrives is dropped; the peer's end of the connection must be seen.
        this.#transport.resume();
    }
    async #pump() {
        this.#isPumping = true;
        try {
            for (let frame = this.#next(); frame !== undefined; frame = this.#next()) {
                const carryOut = await this.#prepared(frame);
                if (carryOut === undefined)
                    return;
                this.#begin(frame, carryOut);
            }
        }
        catch (error) {
            // Without a readable head there is no telling what was asked.
            this.#transport.destroy(error);
        }
        finally {
            this.#isPumping = false;
        }
    }
    /** Resolves with undefined when nothing more is begun. */
    async #prepared(frame) {
        let carryOut;
        try {
            if (this.#inFlight.size >= maxInFlight)
                await Promise.race(this.#inFlight);
            const prepared = await this.#options.prepare(frame);
            if (!this.#isStopping)
                carryOut = prepared;
            return carryOut;
        }
        finally {
            if (carryOut === undefined)
                this.#hold(frame, -1);
        }
    }
    #next() {
        return this.#isStopping ? undefined : this.#queue.shift();
    }
    #begin(frame, carryOut) {
        const running = carryOut().finally(() => {
            this.#inFlight.delete(running);
            this.#hold(frame, -1);
            this.readOrWait();
        });
        this.#inFlight.add(running);
    }
    #hold(frame, sign) {
        const bytes = sign * (this.#options.bytesOf(frame) + frameOverheadBytes);
        this.#heldBytes += bytes;
        this.#options.held.addWhole(bytes);
    }
}
//# sourceMappingURL=frame-pump.js.map