/** A peer that reads so much less than it is sent is not listened to. */
const unsentBytesMax = 1024 * 1024;
/** A connection's bytes, above its layers (TLS, deflate). */
export class Transport {
    #connection;
    #reason;
    constructor(connection, handler) {
        this.#connection = connection;
        const fail = (error) => this.destroy(error);
        connection.on('data', (chunk) => {
            try {
                handler.received(chunk);
            }
            catch (error) {
                fail(error);
            }
        });
        connection.on('drain', () => handler.drained?.());
        connection.on('error', fail);
        connection.on('close', () => handler.closed(this.#reason));
    }
    get isOpen() {
        return this.#connection.writable;
    }
    /** The peer does not read what it is sent. Ends with `drained`. */
    get isCongested() {
        return this.#connection.writableLength > unsentBytesMax;
    }
    /**
     * What is sent in one turn of the event loop leaves in one write. `sent` is called when nobody
     * reads the bytes any more: their memory may be used again.
     */
    send(bytes, sent) {
        const connection = this.#connection;
        if (!this.isOpen)
            return;
        if (connection.writableCorked === 0) {
            connection.cork();
            process.nextTick(() => connection.uncork());
        }
        connection.write(bytes, sent);
    }
    pause() {
        this.#connection.pause();
    }
    resume() {
        this.#connection.resume();
    }
    /** Sends what is under way, then closes. */
    end() {
        this.#connection.end();
    }
    /** Closes at once; `reason` is what the handler is told. */
    destroy(reason) {
        this.#reason ??= reason;
        this.#connection.destroy();
    }
}
//# sourceMappingURL=transport.js.map