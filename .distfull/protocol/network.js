/**
 * Where connections come from, as a port: TCP, or links in memory that a test delays and cuts
 * (test/sim/hops).
 */
import { connect as connectSocket, createServer } from 'node:net';
import { listen } from '../core/listen.js';
/** Then the system asks a silent peer whether it is still there. */
const keepAliveMs = 60_000;
export const tcp = {
    connect: openSocket,
    async listen(address, accept, { allowHalfOpen = false, failed = () => { } } = {}) {
        const keepAlive = { keepAlive: true, keepAliveInitialDelay: keepAliveMs };
        const server = createServer({ noDelay: true, allowHalfOpen, ...keepAlive }, (socket) => accept(socket, `${socket.remoteAddress}:${socket.remotePort}`));
        const port = await listen(server, address);
        server.on('error', failed);
        return { port, close: () => void server.close() };
    },
};
function openSocket({ host, port, connectTimeoutMs, clock, signal }) {
    return new Promise((resolve, reject) => {
        const socket = connectSocket({ host, port, noDelay: true });
        const abort = () => void socket.destroy(new Error('stopped while connecting'));
        signal?.addEventListener('abort', abort, { once: true });
        const timer = clock.schedule(connectTimeoutMs, () => socket.destroy(new Error(`no connection to ${host}:${port} within ${connectTimeoutMs} ms`)));
        const settle = () => {
            timer.cancel();
            signal?.removeEventListener('abort', abort);
            socket.removeAllListeners();
        };
        socket.once('error', (error) => {
            settle();
            reject(error);
        });
        socket.once('connect', () => {
            settle();
            resolve(socket);
        });
    });
}
//# sourceMappingURL=network.js.map