import { createServer, STATUS_CODES } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { messageOf, systemCodeOf } from '../../core/errors.js';
import { listen } from '../../core/listen.js';
import { tlsFact } from '../../protocol/tls/handshake.js';
import { checkTlsServer, tlsServer } from '../../protocol/tls/settings.js';
import { ConnectionLimit } from '../connection-limit.js';
import { Exchange } from './exchange.js';
import { PendingBytes } from './pending-bytes.js';
import { requestHandler } from './request-handler.js';
const handshakeMsMax = 20_000;
/** A request that trickles in may take this many idle times. */
const idleTimesMax = 10;
const statusOfBrokenRequest = {
    HPE_HEADER_OVERFLOW: 431,
    HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
    ERR_HTTP_REQUEST_TIMEOUT: 408,
};
/** Events over HTTP. Once from the answer on: a client that misses it sends again. */
export class HttpSource {
    #context;
    #parts;
    #exchanges = new Set();
    /** Of these, those whose events are with the channels. */
    #storing = new Set();
    #limit;
    /** Connections in their TLS handshake, by peer. */
    #arriving = new Map();
    #sockets = new Set();
    #server;
    #port = 0;
    constructor(context) {
        const { config, isLenient, location, logger } = context;
        this.#context = context;
        checkTlsServer(config, this.#where);
        this.#limit = new ConnectionLimit(context, config['max-connections']);
        const handler = requestHandler({ config, isLenient, logger }, location);
        const pending = new PendingBytes({
            requestBytesMax: config['max-request-bytes'] ?? handler.contentBytesMax,
            bytesMax: config['max-pending-bytes'],
        });
        this.#parts = { context, handler, pending, storing: this.#storing };
    }
    /** The port that it listens on: of interest where the configured one is 0. */
    get port() {
        return this.#port;
    }
    get #where() {
        const { location, name } = this.#context;
        return `${location}: source ${name}`;
    }
    async start() {
        const { config, fileSystem, location, logger } = this.#context;
        const { bind: host, port } = config;
        const tls = await tlsServer(config, { fileSystem, where: this.#where });
        const server = this.#createServer(tls);
        this.#port = await listen(server, { host, port, location, key: 'bind or port' });
        server.on('error', (error) => logger.warn({}, `Cannot accept a connection: ${messageOf(error)}`));
        this.#server = server;
        logger.info({ port: this.port }, `HTTP source listens on ${host}:${this.port}`);
    }
    async stop() {
        const server = this.#server;
        if (server === undefined)
            return;
        const closed = new Promise((resolve) => server.close(resolve));
        for (const socket of this.#arriving.values())
            socket.destroy();
        for (const socket of this.#sockets)
            if (!this.#isStoring(socket))
                socket.destroy();
        while (this.#storing.size > 0)
            await Promise.all(Array.from(this.#storing, ({ finished }) => finished));
        // After their answers; what came behind those on the same connections is cut off.
        for (const socket of this.#sockets)
            socket.destroySoon();
        await Promise.all(Array.from(this.#exchanges, ({ finished }) => finished));
        await closed;
        this.#server = undefined;
    }
    #createServer(tls) {
        const { config, counters, logger } = this.#context;
        const idleTimeoutMs = config['ServerConnector.idleTimeout'];
        const options = {
            maxHeaderSize: config['HttpConfiguration.requestHeaderSize'],
            headersTimeout: idleTimeoutMs,
            requestTimeout: idleTimesMax * idleTimeoutMs,
            keepAliveTimeout: idleTimeoutMs,
            connectionsCheckingInterval: idleTimeoutMs,
        };
        const handshakeTimeout = Math.min(handshakeMsMax, idleTimeoutMs);
        const server = tls === undefined
            ? createServer(options)
            : createTlsServer({ ...options, ...tls.contextOptions, handshakeTimeout });
        server.maxConnections = this.#limit.max;
        server.on('drop', (client) => this.#limit.refused(peerOf(client ?? {})));
        server.on('connection', (socket) => this.#arrive(socket));
        server.on(tls === undefined ? 'connection' : 'secureConnection', (socket) => this.#accept(socket));
        server.on('request', (request, response) => {
            const exchange = new Exchange(this.#parts, request, response);
            this.#exchanges.add(exchange);
            void exchange.finished.then(() => this.#exchanges.delete(exchange));
        });
        server.on('tlsClientError', (error, socket) => {
            counters.add('RefusedConnectionCount');
            logger.warn({}, `refused the client ${peerOf(socket)}: ${tlsFact(error)}`);
            socket.destroy();
        });
        server.on('clientError', (error, socket) => this.#refuse(error, socket));
        server.timeout = idleTimeoutMs;
        server.on('timeout', (socket) => {
            if (!this.#isStoring(socket))
                socket.destroy();
        });
        return server;
    }
    #arrive(socket) {
        const peer = peerOf(socket);
        this.#limit.admitted();
        this.#arriving.set(peer, socket);
        socket.once('close', () => this.#arriving.delete(peer));
    }
    #accept(socket) {
        const { counters } = this.#context;
        this.#arriving.delete(peerOf(socket));
        this.#sockets.add(socket);
        counters.set('OpenConnectionCount', this.#sockets.size);
        socket.once('close', () => {
            this.#sockets.delete(socket);
            counters.set('OpenConnectionCount', this.#sockets.size);
        });
    }
    #isStoring(socket) {
        return [...this.#storing].some(({ request }) => request.socket === socket);
    }
    /** What is no HTTP gets Jetty's short answer, unless it would be taken for that to another request. */
    #refuse(error, socket) {
        const { counters, logger } = this.#context;
        const code = systemCodeOf(error) ?? '';
        const isAnswering = [...this.#exchanges].some(({ request }) => request.socket === socket);
        if (code === 'ECONNRESET' || !socket.writable || isAnswering)
            return void socket.destroy();
        const status = statusOfBrokenRequest[code] ?? 400;
        const reason = STATUS_CODES[status];
        counters.add('EventReadFail');
        logger.warn({ client: socket.remoteAddress }, `Answered ${status} to a client and closed its connection: ${messageOf(error)}`);
        const page = `<h1>Bad Message ${status}</h1><pre>reason: ${reason}</pre>`;
        socket.write(`HTTP/1.1 ${status} ${reason}\r\nContent-Type: text/html;charset=iso-8859-1\r\n` +
            `Content-Length: ${page.length}\r\nConnection: close\r\n\r\n${page}`);
        socket.destroySoon();
    }
}
function peerOf({ remoteAddress, remotePort }) {
    return `${remoteAddress}:${remotePort}`;
}
//# sourceMappingURL=http-source.js.map