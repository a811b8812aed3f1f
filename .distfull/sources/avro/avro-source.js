import { decodeEvent, decodeEvents } from '../../codecs/avro-event/decode.js';
import { crashPoint } from '../../core/crash-point.js';
import { IntervalSet } from '../../core/interval-set.js';
import { channelOrigin } from '../../core/provenance.js';
import { longBytes } from '../../protocol/avro-rpc/binary.js';
import { HeldBytes } from '../../protocol/held-bytes.js';
import { layeredServer } from '../../protocol/avro-rpc/layers.js';
import { flumeProtocol, Status } from '../../protocol/avro-rpc/protocol.js';
import { ServerConnection } from '../../protocol/avro-rpc/server-connection.js';
import { decodeLine, decodeSentRanges, encodeKnown, } from '../../protocol/avro-rpc/tailrace-peer.js';
import { IpFilter } from '../../protocol/ip-filter.js';
import { tcp } from '../../protocol/network.js';
import { tlsFact } from '../../protocol/tls/handshake.js';
import { Acceptor } from '../acceptor.js';
import { takeCall } from '../rpc-call.js';
import { withSentRanges } from './sent-batch.js';
const answerCompressionLevel = 6;
/**
 * Flume's Avro source. Several calls of a connection may be in flight: they are put in the order of
 * the calls and answered, by serial, when all required channels have them. Several connections are
 * independent.
 */
export class AvroSource {
    #context;
    #acceptor;
    #filter;
    #port = 0;
    /** The newest connection of each upstream line (channel and lane). */
    #lines = new Map();
    /** Connections of Tailrace peers on which a call has failed: none behind it may overtake it. */
    #failed = new WeakSet();
    #shared = {
        protocol: flumeProtocol,
        knownProtocols: new Set(),
        held: new HeldBytes(),
    };
    constructor(context, network = tcp) {
        const { config, location, name } = context;
        this.#context = context;
        const filter = config.ipFilter
            ? new IpFilter(config.ipFilterRules ?? [], `${location}: source ${name}`)
            : undefined;
        this.#filter = filter;
        const isCompressed = config['compression-type'] === 'deflate';
        const compressionLevel = isCompressed ? answerCompressionLevel : undefined;
        this.#acceptor = new Acceptor(context, {
            maxConnections: config['max-connections'],
            tls: config,
            network,
            ...(filter !== undefined && { isAllowed: (address) => filter.allows(address) }),
            layered: (connection, tls, limit) => layeredServer(connection, { compressionLevel, tls }, limit),
            serve: (connection, { name: peer }) => this.#serve(connection, peer),
        });
    }
    /** The port that is listened on, once started. */
    get port() {
        return this.#port;
    }
    /** Connections that are not served yet: filtered, or in their TLS handshake. */
    get arriving() {
        return this.#acceptor.arriving;
    }
    async start() {
        const { config, location, logger } = this.#context;
        const { bind: host, port } = config;
        await this.#acceptor.open();
        if (this.#filter?.canDeny === false)
            logger.warn({}, 'ipFilterRules deny nobody: end them with deny:ip:*');
        this.#port = await this.#acceptor.listen({ host, port, location, key: 'bind or port' });
        logger.info({ port: this.port }, `Avro source listens on ${host}:${this.port}`);
    }
    stop() {
        return this.#acceptor.stop();
    }
    #serve(duplex, peer) {
        const { logger } = this.#context;
        const connection = new ServerConnection(duplex, this.#shared, {
            greeted: (meta) => this.#greet(connection, meta),
            called: (call) => this.#call(call, connection, peer),
            closed: (reason) => {
                void this.#forget(connection);
                if (reason === undefined)
                    logger.debug({ peer }, 'Avro client left');
                else
                    logger.warn({ peer }, `lost the Avro client ${peer}: ${tlsFact(reason)}`);
            },
        });
        return connection;
    }
    /**
     * A Tailrace peer is told what the channels hold of its channel. Before that its earlier
     * connection is fenced: a call that lies unread or half done there must not be carried out after
     * the answer.
     */
    async #greet(connection, meta) {
        const line = decodeLine(meta);
        if (line === undefined)
            return undefined;
        const key = `${line.channelId}/${line.lane}`;
        const earlier = this.#lines.get(key);
        this.#lines.set(key, connection);
        await earlier?.fence();
        const origin = channelOrigin(line.channelId);
        return encodeKnown(this.#context.positions(origin).get(origin)?.known ?? new IntervalSet());
    }
    /** Drops a closed connection from its line, once nothing of it can still be carried out. */
    async #forget(connection) {
        await connection.settled();
        for (const [line, newest] of this.#lines)
            if (newest === connection)
                this.#lines.delete(line);
    }
    async #call(call, connection, peer) {
        if (call.message === 'append')
            return this.#take('Append', decodeEvent, call, connection, peer);
        if (call.message === 'appendBatch')
            return this.#take('AppendBatch', decodeEvents, call, connection, peer);
        return undefined;
    }
    /** FAILED: the client keeps the batch and sends it again; Flume's does so on the same connection. */
    async #take(metric, decode, { parameters, metadata }, connection, peer) {
        if (this.#failed.has(connection))
            return longBytes(Status.failed);
        const isTaken = await takeCall(this.#context, {
            metric,
            peer,
            decode: () => {
                const batch = decode(parameters);
                const sent = decodeSentRanges(metadata);
                return sent === undefined ? batch : withSentRanges(batch, sent);
            },
            emit: (batch) => this.#context.emit(batch).catch((error) => {
                if (batch.provenance.length > 0)
                    this.#failed.add(connection);
                throw error;
            }),
        });
        if (!isTaken)
            return longBytes(Status.failed);
        crashPoint('source.avro.stored');
        return longBytes(Status.ok);
    }
}
//# sourceMappingURL=avro-source.js.map