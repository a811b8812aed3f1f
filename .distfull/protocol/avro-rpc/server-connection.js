import { messageOf, ProtocolError } from '../../core/errors.js';
import { Deferred } from '../../util/deferred.js';
import { AvroReader } from './binary.js';
import { decodeCall, encodeError, encodeResult } from './call.js';
import { encodeFrame, FrameDecoder } from './frame.js';
import { decodeHandshakeRequest, encodeHandshakeResponse } from './handshake.js';
import { protocolHashOf } from './protocol.js';
import { FramePump } from '../frame-pump.js';
import { Transport } from '../transport.js';
const maxKnownProtocols = 64;
/**
 * The server's end of one connection: handshake first, then calls, begun in order and answered when
 * done.
 */
export class ServerConnection {
    /** Resolves when it is closed and no call is being carried out. */
    finished;
    #transport;
    #handler;
    #protocol;
    #knownProtocols;
    #decoder = new FrameDecoder();
    #pump;
    #isGreeted = false;
    constructor(connection, options, handler) {
        this.#handler = handler;
        this.#protocol = options.protocol;
        this.#knownProtocols = options.knownProtocols;
        const closed = new Deferred();
        this.finished = closed.promise.then(() => this.settled());
        this.#transport = new Transport(connection, {
            received: (chunk) => this.#pump.push(this.#decoder.push(chunk), this.#decoder.begunBytes),
            drained: () => this.#pump.readOrWait(),
            closed: (reason) => {
                this.#pump.clear();
                closed.resolve();
                handler.closed(reason);
            },
        });
        this.#pump = new FramePump(this.#transport, {
            held: options.held,
            bytesOf: ({ message }) => message.length,
            prepare: (frame) => this.#prepare(frame),
        });
    }
    /** Resolves when no call is being carried out. */
    settled() {
        return this.#pump.settled();
    }
    /** Drops what has been sent but not begun, waits for what has, and closes. */
    fence() {
        return this.#pump.fence();
    }
    /** Begins no further call, answers those under way, and closes. */
    stop() {
        return this.#pump.stop();
    }
    /** Only the handshake makes later calls wait. */
    async #prepare(frame) {
        const reader = new AvroReader(frame.message);
        const greeting = this.#isGreeted ? noBytes : await this.#greet(frame, reader);
        if (greeting === undefined)
            return async () => { };
        const call = decodeCall(reader);
        return async () => {
            const answer = await this.#answer(call);
            this.#transport.send(encodeFrame(frame.serial, [greeting, ...answer]));
        };
    }
    /** The handshake's answer, or undefined when it was all there is to answer. */
    async #greet({ serial }, reader) {
        const request = decodeHandshakeRequest(reader);
        const match = this.#match(request);
        const meta = match === 'none' ? undefined : await this.#handler.greeted(request.meta);
        const isBoth = match === 'both';
        const answer = encodeHandshakeResponse({
            match,
            serverProtocol: isBoth ? undefined : this.#protocol.text,
            serverHash: isBoth ? undefined : this.#protocol.hash,
            meta,
        });
        this.#isGreeted = match !== 'none';
        if (this.#isGreeted)
            return answer;
        this.#transport.send(encodeFrame(serial, [answer]));
        return undefined;
    }
    #match({ clientHash, clientProtocol, serverHash }) {
        if (clientProtocol !== undefined)
            this.#learn(clientProtocol);
        const isKnown = clientProtocol !== undefined ||
            clientHash.equals(this.#protocol.hash) ||
            this.#knownProtocols.has(clientHash.toString('hex'));
        if (!isKnown)
            return 'none';
        return serverHash.equals(this.#protocol.hash) ? 'both' : 'client';
    }
    #learn(text) {
        if (!this.#protocol.isCompatible(text))
            throw new ProtocolError(`the client speaks another Avro protocol than ${this.#protocol.name}: check its host and port`);
        if (this.#knownProtocols.size < maxKnownProtocols)
            this.#knownProtocols.add(protocolHashOf(text).toString('hex'));
    }
    async #answer(call) {
        if (call.message === '')
            return [];
        try {
            const value = await this.#handler.called(call);
            return value === undefined ? unknownMessage(call.message) : encodeResult(value);
        }
        catch (error) {
            return encodeError(messageOf(error));
        }
    }
}
const noBytes = Buffer.alloc(0);
/** In the words of Java's responder, which a client may look for. */
function unknownMessage(name) {
    return encodeError(`org.apache.avro.AvroRuntimeException: No such remote message: ${name}`);
}
//# sourceMappingURL=server-connection.js.map