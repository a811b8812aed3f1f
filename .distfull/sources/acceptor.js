import { messageOf } from '../core/errors.js';
import { tcp } from '../protocol/network.js';
import { secureServer } from '../protocol/tls/handshake.js';
import { checkTlsServer, tlsServer, } from '../protocol/tls/settings.js';
import { ConnectionLimit } from './connection-limit.js';
const handshakeMs = 20_000;
export class Acceptor {
    #source;
    #options;
    #limit;
    #where;
    #listeners = [];
    #arriving = new Set();
    #served = new Set();
    #tls;
    /** Throws ConfigError for settings of TLS that can never work. */
    constructor(source, options) {
        this.#source = source;
        this.#options = options;
        this.#limit = new ConnectionLimit(source, options.maxConnections);
        this.#where = `${source.location}: source ${source.name}`;
        if (options.tls !== undefined)
            checkTlsServer(options.tls, this.#where);
    }
    /** Connections that are not served yet. */
    get arriving() {
        return this.#arriving.size;
    }
    /** To be called before `listen`: reads the key store. Rejects with StartError. */
    async open() {
        const { tls } = this.#options;
        const { fileSystem } = this.#source;
        if (tls !== undefined)
            this.#tls = await tlsServer(tls, { fileSystem, where: this.#where });
    }
    /** Resolves with the port; may be called for several. Rejects with StartError. */
    async listen(address) {
        const { allowHalfOpen, network = tcp } = this.#options;
        const failed = (error) => this.#source.logger.warn({}, `Cannot accept a connection: ${messageOf(error)}`);
        const accept = (connection, name) => {
            const peer = { name, address: name.slice(0, name.lastIndexOf(':')), localPort };
            void this.#admit(connection, peer);
        };
        const listener = await network.listen(address, accept, { allowHalfOpen, failed });
        const localPort = listener.port;
        this.#listeners.push(listener);
        return localPort;
    }
    /** Resolves when nothing is served any more. */
    async stop() {
        for (const listener of this.#listeners.splice(0))
            listener.close();
        for (const connection of this.#arriving)
            connection.destroy();
        await Promise.all(Array.from(this.#served, (served) => served.stop()));
    }
    async #admit(connection, peer) {
        // Its end is seen by those that wait for it.
        connection.on('error', () => { });
        if (this.#arriving.size + this.#served.size >= this.#limit.max) {
            this.#limit.refused(peer.name);
            return void connection.destroy();
        }
        this.#limit.admitted();
        this.#arriving.add(connection);
        try {
            if ((await this.#options.isAllowed?.(peer.address)) === false) {
                connection.destroy();
                return this.#refuse(peer, 'denied by ipFilterRules');
            }
            const layered = await this.#layered(connection);
            if (layered.destroyed || connection.destroyed)
                layered.destroy();
            else
                this.#serve(layered, peer);
        }
        catch (error) {
            this.#refuse(peer, messageOf(error));
        }
        finally {
            this.#arriving.delete(connection);
        }
    }
    #layered(connection) {
        const limit = { timeoutMs: handshakeMs, clock: this.#source.clock };
        const tls = this.#tls;
        if (this.#options.layered !== undefined)
            return this.#options.layered(connection, tls, limit);
        return tls === undefined ? connection : secureServer(connection, tls, limit);
    }
    #serve(connection, peer) {
        const served = this.#options.serve(connection, peer);
        this.#served.add(served);
        this.#count();
        void served.finished.then(() => {
            this.#served.delete(served);
            this.#count();
        });
    }
    #count() {
        this.#source.counters.set('OpenConnectionCount', this.#served.size);
    }
    #refuse({ name: peer }, reason) {
        this.#source.counters.add('RefusedConnectionCount');
        this.#source.logger.warn({ peer }, `refused the client ${peer}: ${reason}`);
    }
}
//# sourceMappingURL=acceptor.js.map