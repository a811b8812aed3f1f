/*
 * One connection to one broker. Requests are pipelined: a broker answers in the order it was asked,
 * so the oldest waiting request is the one the next frame belongs to. After a timeout, a wrong
 * correlation id or malformed bytes that order is lost: the connection is closed and everything
 * that waits fails with an unknown outcome.
 */
import { connect } from 'node:net';
import { messageOf, ProtocolError } from '../../../core/errors.js';
import { apiVersionsApi } from '../../../generated/kafka/api-versions.js';
import { encodeRequest, frameBytesMax, readResponseHeader } from '../framing.js';
import { MessageReader } from '../reader.js';
import { authenticate } from '../security/sasl.js';
import { secureClient } from '../../tls/handshake.js';
import { FrameReceiver } from './frame-receiver.js';
import { assertNoError, KafkaConnectionError } from './kafka-errors.js';
export class KafkaConnection {
    address;
    #socket;
    #options;
    #pending = [];
    #versions = new Map();
    #correlationId = 0;
    #closed;
    /**
     * Connects, asks which versions the broker speaks and says who this is. Rejects with
     * KafkaConnectionError, and with KafkaError or ProtocolError when this client is not let in.
     */
    static async open(options) {
        const { host, clock, connectTimeoutMs: timeoutMs } = options;
        const security = await options.security?.();
        const receiving = new Receiving();
        const socket = await openSocket(options, security?.tls === undefined ? receiving : undefined);
        const limit = { timeoutMs, clock };
        const secured = security?.tls && (await secureClient(socket, host, security.tls, limit));
        const connection = new KafkaConnection(secured ?? socket, receiving, options);
        try {
            const { errorCode, apiKeys } = await connection.#request(apiVersionsApi, 0, {}, 0);
            assertNoError(`ApiVersions at ${connection.address}`, errorCode);
            connection.#versions = new Map(apiKeys.map((api) => [api.apiKey, api]));
            if (security?.sasl !== undefined)
                await authenticate(connection, security.sasl);
            return connection;
        }
        catch (error) {
            connection.close();
            throw error;
        }
    }
    constructor(socket, receiving, options) {
        this.#socket = socket;
        this.#options = options;
        this.address = `${options.host}:${options.port}`;
        receiving.onFrames = (frames) => this.#receive(frames);
        socket.on('data', (chunk) => receiving.push(chunk));
        socket.on('error', (error) => this.#fail(`connection lost (${error.message})`, error));
        socket.on('close', () => this.#fail('connection closed by the broker'));
    }
    /**
     * The newest version that both sides speak, up to `versionMax`. Throws ProtocolError when there is
     * none of at least `versionMin`.
     */
    versionOf(api, { versionMin = api.minVersion, versionMax = api.maxVersion } = {}) {
        const theirs = this.#versions.get(api.key);
        const version = Math.min(versionMax, theirs?.maxVersion ?? -1);
        if (theirs !== undefined && version >= Math.max(versionMin, theirs.minVersion))
            return version;
        const found = theirs
            ? `speaks ${theirs.minVersion} to ${theirs.maxVersion}`
            : 'does not have it';
        const needed = `${api.name} version ${versionMin} to ${versionMax} is needed`;
        throw new ProtocolError(`${needed}; the broker at ${this.address} ${found}`);
    }
    /**
     * Sends a request in the newest common version and resolves with the answer, whatever error
     * numbers are in it. `waitMs`: how long the broker may hold it. Rejects with
     * KafkaConnectionError.
     */
    send(api, message, options = {}) {
        const version = this.versionOf(api, options);
        return this.#request(api, version, message, options.waitMs ?? 0);
    }
    close() {
        this.#fail('connection closed');
    }
    #request(api, version, message, waitMs) {
        return new Promise((resolve, reject) => {
            if (this.#closed !== undefined)
                return reject(this.#lost(api, this.#closed, false));
            const correlationId = this.#nextCorrelationId();
            const { clientId, clock, requestTimeoutMs } = this.#options;
            const header = { apiVersion: version, correlationId, clientId };
            const chunks = encodeRequest(api, header, message);
            const timeoutMs = requestTimeoutMs + waitMs;
            const onTimeout = () => this.#fail(`no answer to ${api.name} in ${timeoutMs} ms`);
            const timer = clock.schedule(timeoutMs, onTimeout);
            const settle = resolve;
            this.#pending.push({ api, version, correlationId, timer, resolve: settle, reject });
            this.#write(chunks);
        });
    }
    #nextCorrelationId() {
        this.#correlationId = (this.#correlationId + 1) & 0x7fff_ffff;
        return this.#correlationId;
    }
    #write(chunks) {
        this.#socket.cork();
        for (const chunk of chunks)
            this.#socket.write(chunk);
        this.#socket.uncork();
    }
    #receive(frames) {
        try {
            for (const frame of frames())
                this.#answer(frame);
        }
        catch (error) {
            this.#fail(messageOf(error), error);
        }
    }
    #answer(frame) {
        const request = this.#pending[0];
        if (request === undefined)
            throw new ProtocolError('an answer that nobody asked for');
        const reader = new MessageReader(frame);
        const correlationId = readResponseHeader(reader, request.api, request.version);
        if (correlationId !== request.correlationId)
            throw new ProtocolError(`answer ${correlationId} to request ${request.correlationId}`);
        const response = request.api.readResponse(reader, request.version);
        this.#pending.shift();
        request.timer.cancel();
        request.resolve(response);
    }
    #fail(reason, cause) {
        if (this.#closed !== undefined)
            return;
        this.#closed = new Error(reason, { cause });
        this.#socket.destroy();
        this.#options.onClose?.();
        for (const { api, timer, reject } of this.#pending.splice(0)) {
            timer.cancel();
            reject(this.#lost(api, this.#closed, true));
        }
    }
    #lost(api, cause, wasSent) {
        const message = `${api.name} to the Kafka broker at ${this.address}: ${cause.message}`;
        return new KafkaConnectionError(message, { wasSent, cause });
    }
}
/** What stands between a socket, which is there before its connection, and the connection. */
class Receiving {
    #frames = new FrameReceiver(frameBytesMax);
    /** Takes the frames; getting them throws where the bytes are none. */
    onFrames = () => { };
    /** For a socket in the clear: its bytes go where they belong at once. */
    onread = {
        buffer: () => this.#frames.room(),
        callback: (bytes) => {
            this.onFrames(() => this.#frames.received(bytes));
            return true;
        },
    };
    push(chunk) {
        this.onFrames(() => this.#frames.push(chunk));
    }
}
/** `receiving`: absent where what comes is deciphered first. */
function openSocket(options, receiving) {
    const { host, port, clock, connectTimeoutMs } = options;
    return new Promise((resolve, reject) => {
        const onread = receiving && { onread: receiving.onread };
        const socket = connect({ host, port, noDelay: true, ...onread });
        const refuse = (reason, cause) => {
            timer.cancel();
            socket.destroy();
            const message = `cannot connect to the Kafka broker at ${host}:${port}: ${reason}`;
            reject(new KafkaConnectionError(message, { wasSent: false, cause }));
        };
        const onError = (error) => refuse(messageOf(error), error);
        const timer = clock.schedule(connectTimeoutMs, () => refuse(`no answer in ${connectTimeoutMs} ms`));
        socket.once('error', onError);
        socket.once('connect', () => {
            timer.cancel();
            socket.off('error', onError);
            resolve(socket);
        });
    });
}
//# sourceMappingURL=connection.js.map