/*
 * One request to one server and its answer, over node:http. (Not fetch: a datanode sends
 * `100 Continue` that nobody asked for, which undici takes for a broken answer, and the call fails
 * although the data is written. node:http passes over it.)
 *
 *   connecting ── refused, no such host, certificate ──▶ ExchangeError, nothing was sent
 *       ▼
 *   connected ── reset, destroyed ──▶ ExchangeError, it may have been carried out
 *       ▼
 *   answered, perhaps before the body is out (an early 403): the rest of the body is dropped
 */
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP } from 'node:net';
import { checkServerIdentity } from 'node:tls';
import { messageOf, systemCodeOf } from '../../core/errors.js';
import { Deferred } from '../../util/deferred.js';
/** No whole answer came. */
export class ExchangeError extends Error {
    /** The server may have got the request, or some of it. */
    isSent;
    /** Node's (`ECONNREFUSED`, …). */
    code;
    /** The address that was tried, where a name stands for it. */
    ip;
    constructor(cause, isSent) {
        // Of a name with several addresses Node tells every failure, in a message that is empty.
        const message = messageOf(cause) || systemCodeOf(cause) || 'no connection';
        super(message, { cause });
        this.isSent = isSent;
        this.code = systemCodeOf(cause);
        this.ip = cause?.address;
    }
}
/** A name by which a server is asked for is no address (RFC 6066); a certificate may name one. */
function identityOf(serverName) {
    return {
        servername: isIP(serverName) === 0 ? serverName : '',
        checkServerIdentity: (_, certificate) => checkServerIdentity(serverName, certificate),
    };
}
const answerBytesMax = 1_048_576;
// A cluster with the filter against forged requests asks for the header; others pass over it.
const headersAlways = { 'x-xsrf-header': 'tailrace' };
export class Exchange {
    /** Rejects with ExchangeError, as `answer` does. Nobody needs to wait for either. */
    connected;
    answer;
    #request;
    #connected = new Deferred();
    #answer = new Deferred();
    #isConnected = false;
    constructor({ method, address, target, headers, agent, ca, serverName }) {
        this.connected = this.#connected.promise;
        this.answer = this.#answer.promise;
        const { tls, host, port } = address;
        this.#request = (tls ? httpsRequest : httpRequest)({
            method,
            host,
            port,
            path: target,
            headers: { ...headersAlways, ...headers },
            agent: agent ?? false,
            ...(tls && { ca }),
            ...(tls && serverName !== undefined && identityOf(serverName)),
        });
        this.#request.once('socket', (socket) => {
            if (this.#request.reusedSocket || !socket.connecting)
                return this.#connect();
            return socket.once(tls ? 'secureConnect' : 'connect', () => this.#connect());
        });
        this.#request.on('error', (error) => this.#fail(error));
        this.#request.once('response', (response) => this.#read(response));
    }
    /** The connection had carried requests before: the server may have been closing it already. */
    get isOnKeptConnection() {
        return this.#request.reusedSocket;
    }
    /** Nothing more will be sent or come. */
    get isOver() {
        return this.#request.destroyed;
    }
    /** Sends the headers without waiting for a first piece of the body. */
    begin() {
        this.#request.flushHeaders();
    }
    /** False when the pieces should wait for `drained`. */
    write(piece) {
        return this.#request.write(piece);
    }
    /** Resolves when there is room again, or when the exchange is over: see `answer`. */
    drained() {
        return new Promise((resolve) => {
            const done = () => {
                this.#request.off('drain', done).off('close', done);
                resolve();
            };
            if (this.#request.destroyed || !this.#request.writableNeedDrain)
                return resolve();
            this.#request.on('drain', done).on('close', done);
        });
    }
    end(content = []) {
        for (const piece of content)
            this.#request.write(piece);
        this.#request.end();
    }
    /** Fails the exchange for this reason, unless the answer is there. */
    destroy(reason) {
        this.#fail(reason);
        this.#request.destroy();
    }
    #connect() {
        this.#isConnected = true;
        this.#connected.resolve();
    }
    #read(response) {
        const pieces = [];
        let bytes = 0;
        response.on('error', (error) => this.#fail(error));
        response.on('data', (piece) => {
            bytes += piece.length;
            if (bytes > answerBytesMax) {
                return this.destroy(new Error(`the answer is longer than ${answerBytesMax} bytes`));
            }
            return void pieces.push(piece);
        });
        response.on('end', () => {
            const body = Buffer.concat(pieces).toString();
            const { statusCode, headers } = response;
            this.#answer.resolve({ status: statusCode, location: headers.location, body });
            if (!this.#request.writableFinished)
                this.#request.destroy();
        });
    }
    #fail(error) {
        const failure = new ExchangeError(error, this.#isConnected);
        this.#connected.reject(failure);
        this.#answer.reject(failure);
    }
}
//# sourceMappingURL=exchange.js.map