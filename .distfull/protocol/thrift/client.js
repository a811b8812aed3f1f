import { ProtocolError } from '../../core/errors.js';
import { FrameSplitter } from '../frame-splitter.js';
import { tcp } from '../network.js';
import { secureClient } from '../tls/handshake.js';
import { Transport } from '../transport.js';
import { frameBytesMax } from './limits.js';
import { decodeAnswer } from './messages.js';
/**
 * One connection to a Thrift source, one call at a time. A call rejects when the connection ends or
 * the time is up: its outcome is then unknown, and the connection is closed.
 */
export class ThriftClient {
    #options;
    #transport;
    #frames = new FrameSplitter(frameBytesMax, 'Thrift');
    #waiting;
    #sequence = 0;
    constructor(connection, options) {
        this.#options = options;
        this.#transport = new Transport(connection, {
            received: (chunk) => this.#received(chunk),
            closed: (reason) => this.#fail(reason ?? new Error('the peer closed the connection')),
        });
    }
    /** Rejects with the system's error, with that of TLS, or when the connect time-out has passed. */
    static async connect(options) {
        const { host, connectTimeoutMs: timeoutMs, clock, signal, tls } = options;
        const connection = await tcp.connect(options);
        const limit = { timeoutMs, clock, signal };
        const layered = tls === undefined ? connection : await secureClient(connection, host, tls, limit);
        return new ThriftClient(layered, options);
    }
    get isOpen() {
        return this.#transport.isOpen;
    }
    /** `encode` makes the call's frame. Resolves with the status, or what the call failed with. */
    async call(encode) {
        if (this.#waiting !== undefined)
            throw new Error('a call is under way');
        const { protocol } = this.#options;
        this.#sequence = (this.#sequence + 1) | 0;
        const frame = encode(protocol, this.#sequence);
        try {
            const { sequence, result } = decodeAnswer(protocol, await this.#exchange(frame));
            if (sequence === this.#sequence)
                return result;
            throw new ProtocolError(`answer to call ${sequence}, but ${this.#sequence} was asked`);
        }
        catch (error) {
            this.destroy();
            throw error;
        }
    }
    close() {
        this.#transport.end();
    }
    /** Closes without sending what is under way. */
    destroy() {
        this.#transport.destroy();
    }
    #exchange(frame) {
        return new Promise((resolve, reject) => {
            if (!this.isOpen)
                return reject(new Error('the connection is closed'));
            const { clock, requestTimeoutMs } = this.#options;
            const timer = clock.schedule(requestTimeoutMs, () => this.#fail(new Error(`no answer within ${requestTimeoutMs} ms`)));
            this.#waiting = { resolve, reject, timer };
            this.#transport.send(frame);
        });
    }
    #received(chunk) {
        for (const message of this.#frames.push(chunk)) {
            const waiting = this.#waiting;
            if (waiting === undefined)
                throw new ProtocolError('an answer that was not asked for');
            this.#waiting = undefined;
            waiting.timer.cancel();
            waiting.resolve(message);
        }
    }
    #fail(error) {
        this.#waiting?.timer.cancel();
        this.#waiting?.reject(error);
        this.#waiting = undefined;
    }
}
//# sourceMappingURL=client.js.map