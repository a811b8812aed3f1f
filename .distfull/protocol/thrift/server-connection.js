import { messageOf, ProtocolError } from '../../core/errors.js';
import { Deferred } from '../../util/deferred.js';
import { FramePump } from '../frame-pump.js';
import { FrameSplitter } from '../frame-splitter.js';
import { Transport } from '../transport.js';
import { refuseForeignStart } from './first-bytes.js';
import { frameBytesMax } from './limits.js';
import { encodeException, encodeReply } from './messages.js';
import { ExceptionKind, MessageKind } from './types.js';
/**
 * The server's end of one connection. Calls are begun in order; the answers come in that order, too:
 * Thrift's clients do not look for one that overtakes.
 */
export class ThriftServerConnection {
    /** Resolves when it is closed and no call is being carried out. */
    finished;
    #protocol;
    #handler;
    #transport;
    #frames = new FrameSplitter(frameBytesMax, 'Thrift');
    #pump;
    #hasBegun = false;
    #answered = Promise.resolve();
    /** `held`: shared by a server's connections. */
    constructor(connection, { protocol, held }, handler) {
        this.#protocol = protocol;
        this.#handler = handler;
        const closed = new Deferred();
        this.finished = closed.promise.then(() => this.#pump.settled());
        this.#transport = new Transport(connection, {
            received: (chunk) => this.#received(chunk),
            drained: () => this.#pump.readOrWait(),
            closed: (reason) => {
                this.#pump.clear();
                closed.resolve();
                handler.closed(reason);
            },
        });
        this.#pump = new FramePump(this.#transport, {
            held,
            bytesOf: (message) => message.length,
            prepare: (message) => this.#prepare(message),
        });
    }
    /** Begins no further call, answers those under way, and closes. */
    stop() {
        return this.#pump.stop();
    }
    #received(chunk) {
        if (!this.#hasBegun)
            refuseForeignStart(chunk);
        this.#hasBegun = true;
        this.#pump.push(this.#frames.push(chunk), this.#frames.begunBytes);
    }
    /** Throws ProtocolError: without a readable head there is nothing to answer to. */
    #prepare(message) {
        const { name, firstByte } = this.#protocol;
        // A message of the binary protocol from before there were versions begins with a length.
        const isOldBinary = name === 'binary' && message[0] === 0;
        if (message[0] !== firstByte && !isOldBinary)
            throw new ProtocolError(`the peer does not speak Thrift's ${name} protocol (first byte ` +
                `${message[0].toString(16)}): is protocol the same at both ends?`);
        const reader = this.#protocol.reader(message);
        const head = reader.message();
        if (head.kind !== MessageKind.call && head.kind !== MessageKind.oneway)
            throw new ProtocolError(`the peer sent a message of kind ${head.kind}, which is no call`);
        return () => {
            const answer = this.#answer(head, reader);
            this.#answered = this.#sendAfter(this.#answered, head, answer);
            return this.#answered;
        };
    }
    async #sendAfter(earlier, { kind }, answer) {
        await earlier;
        const message = await answer;
        if (kind === MessageKind.call)
            this.#transport.send(framed(message));
    }
    /** Never rejects. */
    async #answer(head, reader) {
        try {
            const status = await this.#handler.called(head.name, reader);
            if (status !== undefined)
                return encodeReply(this.#protocol, head, status);
            const text = `Invalid method name: '${head.name}'`;
            return encodeException(this.#protocol, head, { kind: ExceptionKind.unknownMethod, text });
        }
        catch (error) {
            const kind = error instanceof ProtocolError ? ExceptionKind.protocolError : ExceptionKind.internalError;
            return encodeException(this.#protocol, head, { kind, text: messageOf(error) });
        }
    }
}
function framed(message) {
    const frame = Buffer.allocUnsafe(4 + message.length);
    frame.writeUInt32BE(message.length);
    message.copy(frame, 4);
    return frame;
}
//# sourceMappingURL=server-connection.js.map