import { decodeAppend, decodeAppendBatch } from '../../codecs/thrift-event/decode.js';
import { HeldBytes } from '../../protocol/held-bytes.js';
import { protocols } from '../../protocol/thrift/protocol.js';
import { ThriftServerConnection } from '../../protocol/thrift/server-connection.js';
import { Status } from '../../protocol/thrift/types.js';
import { tlsFact } from '../../protocol/tls/handshake.js';
import { Acceptor } from '../acceptor.js';
import { takeCall } from '../rpc-call.js';
/**
 * Flume's Thrift source. Several calls of a connection may be in flight: they are put in the order
 * of the calls and answered in that order when all required channels have them.
 */
export class ThriftSource {
    #context;
    #acceptor;
    #held = new HeldBytes();
    #port = 0;
    constructor(context) {
        const { config } = context;
        this.#context = context;
        this.#acceptor = new Acceptor(context, {
            maxConnections: config['max-connections'],
            tls: config,
            serve: (connection, { name: peer }) => this.#serve(connection, peer),
        });
    }
    /** The port that is listened on, once started. */
    get port() {
        return this.#port;
    }
    async start() {
        const { config, location, logger } = this.#context;
        const { bind: host, port } = config;
        await this.#acceptor.open();
        this.#port = await this.#acceptor.listen({ host, port, location, key: 'bind or port' });
        logger.info({ port: this.port }, `Thrift source listens on ${host}:${this.port}`);
    }
    stop() {
        return this.#acceptor.stop();
    }
    #serve(connection, peer) {
        const { config, logger } = this.#context;
        const options = { protocol: protocols[config.protocol], held: this.#held };
        return new ThriftServerConnection(connection, options, {
            called: (method, parameters) => this.#call(method, parameters, peer),
            closed: (reason) => {
                if (reason === undefined)
                    logger.debug({ peer }, 'Thrift client left');
                else
                    logger.warn({ peer }, `lost the Thrift client ${peer}: ${tlsFact(reason)}`);
            },
        });
    }
    async #call(method, parameters, peer) {
        const call = method === 'append'
            ? { metric: 'Append', decode: () => decodeAppend(parameters) }
            : method === 'appendBatch'
                ? { metric: 'AppendBatch', decode: () => decodeAppendBatch(parameters) }
                : undefined;
        if (call === undefined)
            return undefined;
        return (await takeCall(this.#context, { ...call, peer })) ? Status.ok : Status.failed;
    }
}
//# sourceMappingURL=thrift-source.js.map