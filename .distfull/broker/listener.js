import { StartError, systemCodeOf } from '../core/errors.js';
import { isLoopback } from '../util/loopback.js';
import { listenerTls } from './security/listener-tls.js';
import { principalOfSocket } from './security/principal.js';
import { Session } from './security/session.js';
import { Server } from './server/server.js';
const stopGraceMs = 2_000;
const wildcards = new Set(['0.0.0.0', '::', '']);
export class Listener {
    name;
    /** As clients are told to reach it. */
    node;
    #options;
    #servers = [];
    #port;
    /** Throws StartError for what clients can never reach. */
    constructor(options, nodeId) {
        const { name, host, port, advertised, key } = options;
        this.name = name;
        this.#options = options;
        this.#port = port;
        this.node = { nodeId, host: advertised?.host ?? host, port: advertised?.port ?? port };
        if (wildcards.has(this.node.host))
            throw new StartError(`${key}: clients cannot connect to the wildcard address ${host || '(empty)'}; ` +
                'write the host name or address by which they reach this machine');
    }
    /** Where it listens, once it does. */
    get bound() {
        return { host: this.#options.host, port: this.#port };
    }
    /** Resolves when clients are accepted. Rejects with StartError. */
    async start(parts) {
        const { host, advertised, tls } = this.#options;
        const { fileSystem, logger } = parts;
        const options = tls && (await listenerTls(tls, fileSystem, `listener ${this.name}`));
        for (const each of host === 'localhost' ? ['127.0.0.1', '::1'] : [host]) {
            const server = this.#server(each, parts, options);
            try {
                this.#port = (await server.start()).port;
            }
            catch (error) {
                if (each === '::1' && lacksIpv6(error))
                    continue;
                throw error;
            }
            this.#servers.push(server);
        }
        this.node.port = advertised?.port ?? this.#port;
        if (options === undefined && !isLoopback(host))
            logger.warn({ listener: this.name, address: `${host}:${this.#port}` }, 'The listener is in the clear and open to other machines: whoever can reach it reads along; ' +
                'give it ssl, or an address of loopback');
    }
    /** Accepts nothing more; the replies that are due still go out. */
    async stop() {
        await Promise.all(this.#servers.map((server) => server.stop(stopGraceMs)));
    }
    #server(host, parts, tls) {
        const { handlerOf, logins, ...rest } = parts;
        const { key, sasl } = this.#options;
        const sessionOf = (socket) => new Session(logins, sasl ? { sasl } : { principal: principalOfSocket(socket) });
        return new Server({
            ...rest,
            host,
            port: this.#port,
            key,
            tls,
            needsLogin: sasl !== undefined,
            open: (socket) => handlerOf(sessionOf(socket)),
        });
    }
}
function lacksIpv6(error) {
    const code = systemCodeOf(error instanceof StartError ? error.cause : error) ?? '';
    return ['EADDRNOTAVAIL', 'EAFNOSUPPORT'].includes(code);
}
//# sourceMappingURL=listener.js.map