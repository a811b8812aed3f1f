import { ProtocolError } from '../../core/errors.js';
import { AvroReader } from './binary.js';
import { decodeResult, encodeCallHead } from './call.js';
import { encodeFrame, FrameDecoder } from './frame.js';
import { decodeHandshakeResponse, encodeHandshakeRequest, noMetadata } from './handshake.js';
import { layeredClient } from './layers.js';
import { tcp } from '../network.js';
import { flumeProtocol } from './protocol.js';
import { Transport } from '../transport.js';
/**
 * One connection to an Avro source. The first call carries the handshake and must be answered
 * before the next one; from then on any number may be in flight. A call rejects when the connection
 * ends or the time is up: its outcome is then unknown, and the connection is closed.
 */
export class AvroRpcClient {
    #options;
    #transport;
    #decoder = new FrameDecoder();
    #waiting = new Map();
    #serial = 0;
    #handshake = 'due';
    #peerMeta;
    constructor(connection, options) {
        this.#options = options;
        this.#transport = new Transport(connection, {
            received: (chunk) => this.#received(chunk),
            closed: (reason) => this.#failAll(reason ?? new Error('the peer closed the connection')),
        });
    }
    /**
     * Rejects with the system's error, with that of TLS, or when the connect time-out has passed, for
     * each of the two.
     */
    static async connect(options, network = tcp) {
        const { host, connectTimeoutMs: timeoutMs, clock, signal } = options;
        const connection = await network.connect(options);
        const limit = { timeoutMs, clock, signal };
        return new AvroRpcClient(await layeredClient(connection, host, options, limit), options);
    }
    get isOpen() {
        return this.#transport.isOpen;
    }
    /** What the peer said in its handshake; undefined before, or when it said nothing. */
    get peerMeta() {
        return this.#peerMeta;
    }
    /** Does the handshake alone. */
    async ping() {
        const { signal } = this.#options;
        const abort = () => this.destroy();
        signal?.addEventListener('abort', abort, { once: true });
        try {
            await this.call('', noMetadata, noParameters);
        }
        finally {
            signal?.removeEventListener('abort', abort);
        }
    }
    /** `sent` is called when the memory of the parameters may be used again. */
    async call(message, metadata, parameters, sent) {
        const head = encodeCallHead(message, metadata);
        const answer = this.#handshake === 'done'
            ? await this.#exchange(head, parameters, this.#options.requestTimeoutMs, sent)
            : await this.#firstExchange(head, parameters);
        // A Java source answers a ping with the handshake alone.
        return message === '' ? { ok: true, value: answer } : decodeResult(answer);
    }
    close() {
        this.#transport.end();
    }
    /** Closes without sending what is under way. */
    destroy() {
        this.#transport.destroy();
    }
    async #firstExchange(head, parameters) {
        if (this.#handshake === 'under way')
            throw new ProtocolError('a second call was made before the handshake was answered');
        this.#handshake = 'under way';
        let serverHash = flumeProtocol.hash;
        for (const clientProtocol of [undefined, flumeProtocol.text]) {
            const request = encodeHandshakeRequest({
                clientHash: flumeProtocol.hash,
                clientProtocol,
                serverHash,
                meta: this.#options.meta ?? noMetadata,
            });
            const front = Buffer.concat([request, head]);
            // As in Flume, the first request is bounded by the connect time-out.
            const answer = await this.#exchange(front, parameters, this.#options.connectTimeoutMs);
            const response = decodeHandshakeResponse(answer);
            checkServerProtocol(response);
            if (response.match !== 'none') {
                this.#peerMeta = response.meta;
                this.#handshake = 'done';
                return answer;
            }
            serverHash = response.serverHash ?? serverHash;
        }
        throw new ProtocolError('the peer does not accept the protocol AvroSourceProtocol');
    }
    #exchange(front, parameters, timeoutMs, sent) {
        return new Promise((resolve, reject) => {
            if (!this.isOpen)
                return reject(new Error('the connection is closed'));
            const serial = ++this.#serial;
            const timer = this.#options.clock.schedule(timeoutMs, () => {
                this.#failAll(new Error(`no answer within ${timeoutMs} ms`));
                this.destroy();
            });
            this.#waiting.set(serial, { resolve, reject, timer });
            this.#transport.send(encodeFrame(serial, [front], parameters.length));
            if (parameters.length > 0)
                this.#transport.send(parameters, sent);
        });
    }
    #received(chunk) {
        for (const { serial, message } of this.#decoder.push(chunk)) {
            const waiting = this.#waiting.get(serial);
            if (waiting === undefined)
                throw new ProtocolError(`answer to serial ${serial}, which was not asked`);
            this.#waiting.delete(serial);
            waiting.timer.cancel();
            waiting.resolve(new AvroReader(message));
        }
    }
    #failAll(error) {
        for (const { reject, timer } of this.#waiting.values()) {
            timer.cancel();
            reject(error);
        }
        this.#waiting.clear();
    }
}
const noParameters = new Uint8Array(0);
function checkServerProtocol({ match, serverProtocol }) {
    if (match !== 'both' && !flumeProtocol.isCompatible(serverProtocol ?? ''))
        throw new ProtocolError('the peer is an Avro server, but not a Flume source (AvroSourceProtocol): ' +
            'check hostname and port');
}
//# sourceMappingURL=client.js.map