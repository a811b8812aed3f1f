import { Acceptor } from '../acceptor.js';
import { EmitWindow } from '../emit-window.js';
import { PeerNames } from '../peer-address.js';
import { clientHeaders } from './client-headers.js';
import { Complaints } from './complaints.js';
import { SyslogConnection } from './syslog-connection.js';
/** Batches of all connections together; each connection holds one more chunk at most. */
const maxInFlight = 16;
/** Listens on one or several ports. Unlike Flume it drops nothing while the channels are full. */
export class SyslogServer {
    #acceptor;
    #window;
    #stopping = new AbortController();
    constructor(source, options) {
        const { batchSize, clientHeaderNames, lines, parserOf, portHeader } = options;
        const names = new PeerNames();
        const signal = AbortSignal.any([source.signal, this.#stopping.signal]);
        const pauses = { backoffMs: 1000, backoffMsMax: 5000 };
        this.#window = new EmitWindow(source, { maxInFlight, ...pauses }, signal);
        const shared = {
            batchSize,
            lines,
            parserOf,
            source,
            window: this.#window,
            complaints: new Complaints(source, options.countsInvalidAsFailure),
            headersOf: async (port, address) => ({
                ...(portHeader !== undefined && { [portHeader]: String(port) }),
                ...(await clientHeaders(clientHeaderNames, address, names)),
            }),
        };
        const { maxConnections, tls } = options;
        this.#acceptor = new Acceptor(source, {
            maxConnections,
            tls,
            serve: (connection, peer) => new SyslogConnection(shared, connection, peer),
        });
    }
    /** To be called before `listen`. Rejects with StartError. */
    open() {
        return this.#acceptor.open();
    }
    /** Resolves with the port. Rejects with StartError. */
    listen(address) {
        return this.#acceptor.listen(address);
    }
    async stop() {
        this.#stopping.abort();
        await this.#acceptor.stop();
        await this.#window.settle();
    }
}
//# sourceMappingURL=syslog-server.js.map