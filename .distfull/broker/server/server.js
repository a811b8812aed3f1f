/**
 * The listener: accepts connections up to a limit and closes those that are idle, whose peer has
 * stopped to take its replies, or who hold up others with a request that does not come.
 */
import { createServer } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { listen } from '../../core/listen.js';
import { tlsFact } from '../../protocol/tls/handshake.js';
import { Connection } from './connection.js';
const checkIntervalMs = 10_000;
const handshakeMsMax = 20_000;
export class Server {
    #options;
    #connections = new Map();
    /** Below TLS: some of them have no connection yet. */
    #sockets = new Set();
    /** Connections, since the last check: told once. */
    #refused = 0;
    #tcp;
    #check;
    constructor(options) {
        this.#options = options;
    }
    get connectionCount() {
        return this.#connections.size;
    }
    /** Resolves with the address when connections are accepted. Rejects with StartError. */
    async start() {
        const { host, port, key } = this.#options;
        const tcp = this.#createServer();
        const address = { host, port, location: 'broker', key };
        const bound = await listen(tcp, address);
        tcp.on('error', (error) => this.#options.logger.error({}, `listener: ${error.message}`));
        this.#tcp = tcp;
        this.#scheduleCheck();
        return { host, port: bound };
    }
    /** Accepts nothing more; the replies that are due still go out. */
    async stop(graceMs) {
        this.#check?.cancel();
        const tcp = this.#tcp;
        if (tcp === undefined)
            return;
        const closed = new Promise((resolve) => tcp.close(() => resolve()));
        for (const connection of this.#connections.keys())
            connection.finish();
        const grace = new AbortController();
        const late = this.#options.clock.sleep(graceMs, grace.signal).then(() => {
            for (const connection of this.#connections.keys())
                connection.close();
            for (const socket of this.#sockets)
                socket.destroy();
        });
        await closed;
        grace.abort();
        await late;
    }
    #createServer() {
        const { tls, logger } = this.#options;
        const accept = (socket) => this.#accept(socket);
        if (tls === undefined)
            return createServer((socket) => this.#admits(socket) && accept(socket));
        const server = createTlsServer({ ...tls, handshakeTimeout: handshakeMsMax }, accept);
        server.on('tlsClientError', (error, socket) => {
            logger.debug({ peer: socket.remoteAddress ?? 'unknown' }, tlsFact(error));
            socket.destroy();
        });
        server.prependListener('connection', (socket) => {
            if (!this.#admits(socket))
                return;
            this.#sockets.add(socket);
            socket.once('close', () => this.#sockets.delete(socket));
        });
        return server;
    }
    /** Closes one that is too much. */
    #admits(socket) {
        const { resources, logger } = this.#options;
        const address = socket.remoteAddress ?? 'unknown';
        if (resources.admit(address)) {
            socket.once('close', () => resources.leave(address));
            return true;
        }
        if (this.#refused++ === 0)
            logger.warn({ address, connections: resources.connections }, 'refused a connection: there are too many; close some, or let clients share theirs');
        socket.destroy();
        return false;
    }
    #accept(socket) {
        const { open, limits, resources, logger, clock, needsLogin } = this.#options;
        const handler = open(socket);
        const options = { handler, limits, resources, logger, isStranger: needsLogin };
        const connection = new Connection(socket, options);
        const nowMs = clock.monotonicMs();
        this.#connections.set(connection, { bytesMoved: 0, sinceMs: nowMs, heldUpSinceMs: nowMs });
        socket.once('close', () => this.#connections.delete(connection));
    }
    #scheduleCheck() {
        this.#check = this.#options.clock.schedule(checkIntervalMs, () => {
            this.#closeStuckConnections();
            this.#scheduleCheck();
        });
    }
    #closeStuckConnections() {
        const { clock, limits } = this.#options;
        const nowMs = clock.monotonicMs();
        this.#refused = 0;
        for (const [connection, watched] of this.#connections) {
            if (!connection.holdsRoom)
                watched.heldUpSinceMs = nowMs;
            const waits = connection.requestsInFlight > 0 && !connection.hasUnsentBytes;
            if (waits || connection.bytesMoved !== watched.bytesMoved) {
                watched.bytesMoved = connection.bytesMoved;
                watched.sinceMs = nowMs;
            }
            const isHeldUp = nowMs - watched.heldUpSinceMs >= limits.stuckMsMax;
            if (isHeldUp || nowMs - watched.sinceMs >= this.#quietMsMax(connection))
                connection.close();
        }
    }
    /** How long nothing may move. */
    #quietMsMax({ hasUnsentBytes }) {
        const { limits, resources } = this.#options;
        if (!hasUnsentBytes)
            return limits.idleMsMax;
        return resources.replies.isSpent ? limits.stuckMsMax : limits.unsentMsMax;
    }
}
//# sourceMappingURL=server.js.map