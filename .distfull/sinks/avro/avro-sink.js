import { encodeEvents } from '../../codecs/avro-event/encode.js';
import { crashPoint } from '../../core/crash-point.js';
import { DeliveryError, messageOf, ProtocolError } from '../../core/errors.js';
import { hourOf, hourOfRanges } from '../../core/provenance.js';
import { greetedClient } from '../../protocol/avro-rpc/greeted-client.js';
import { noMetadata } from '../../protocol/avro-rpc/handshake.js';
import { Status } from '../../protocol/avro-rpc/protocol.js';
import { decodeKnown, encodeLine, encodeSentRanges, } from '../../protocol/avro-rpc/tailrace-peer.js';
import { tcp } from '../../protocol/network.js';
import { checkTlsClient, tlsClient } from '../../protocol/tls/settings.js';
import { BufferPool } from '../../util/buffer-pool.js';
import { Deferred } from '../../util/deferred.js';
import { KeptConnection } from '../kept-connection.js';
/** Calls in flight to a Tailrace source, which does nothing more of a connection after a failure. */
const callsInFlightMax = 16;
/** One call may be larger. */
const bytesInFlightMax = 1024 * 1024;
/**
 * Keeps a frame far below the 64 MiB that a Tailrace source takes, and small beside Java's heap.
 */
const maxBatchBytes = 8 * 1024 * 1024;
/**
 * Flume's Avro sink. A Tailrace source at the other end says in its handshake what it holds of this
 * channel, and is told with each call which sequences it gets: exactly once. To a Flume source: at
 * least once.
 */
export class AvroSink {
    limit;
    #context;
    #network;
    #peer;
    #where;
    #connection;
    #tls;
    /** What the peer understood last. */
    #order = 'zlib-outer';
    #isTailrace = false;
    #hasWarned = false;
    #memory = new BufferPool(2 * bytesInFlightMax);
    #bytesInFlight = 0;
    #answered = new Deferred();
    constructor(context, network = tcp) {
        this.#context = context;
        this.#network = network;
        this.#peer = `${context.config.hostname}:${context.config.port}`;
        this.#where = `${context.location}: sink ${context.name}`;
        checkTlsClient(context.config, this.#where);
        this.#connection = new KeptConnection(context, () => this.#connect());
        this.limit = { events: context.config['batch-size'], bytes: maxBatchBytes };
    }
    async start() {
        const { config, fileSystem, logger } = this.#context;
        this.#tls = await tlsClient(config, { fileSystem, where: this.#where });
        if (this.#tls?.trustsAll)
            logger.warn({}, `trust-all-certs: anyone who answers as ${this.#peer} gets the events`);
    }
    async stop() {
        this.#connection.close();
    }
    /** A new connection; the peer settles what the old one left before it answers. */
    async recover() {
        const client = await this.#connection.renew();
        const known = decodeKnown(client.peerMeta);
        this.#isTailrace = known !== undefined;
        if (!this.#isTailrace && !this.#hasWarned) {
            this.#hasWarned = true;
            this.#context.logger.warn({ peer: this.#peer }, `${this.#peer} is a Flume agent: delivery to it is at least once`);
        }
        return known;
    }
    /** One at a time to Flume: its source would take what follows a refused call. */
    get openDeliveriesMax() {
        return this.#isTailrace ? callsInFlightMax : 1;
    }
    async ready() {
        while (this.#bytesInFlight > bytesInFlightMax)
            await this.#answered.promise;
    }
    /** Another peer, or the same one with less or more than before, may answer the next time. */
    get mustRecover() {
        return this.#connection.isDue;
    }
    async deliver(delivery) {
        const { client } = this.#connection;
        if (client === undefined)
            throw this.#failure('refused', 'the peer closed the connection before this delivery');
        let result;
        try {
            const answer = this.#send(client, delivery);
            crashPoint('sink.avro.sent');
            result = await answer;
        }
        catch (error) {
            this.#connection.close();
            throw this.#failure('unknown', messageOf(error), error);
        }
        this.#check(result);
        return undefined;
    }
    async #send(client, delivery) {
        const parameters = encodeEvents(delivery.batch, (bytes) => this.#memory.take(bytes));
        const { length } = parameters;
        this.#bytesInFlight += length;
        try {
            return await client.call('appendBatch', this.#metadata(delivery), parameters, () => this.#memory.give(parameters));
        }
        finally {
            this.#bytesInFlight -= length;
            this.#answered.resolve();
            this.#answered = new Deferred();
        }
    }
    #metadata({ batch, ranges, lowMark }) {
        if (!this.#isTailrace)
            return noMetadata;
        const { channelId, clock } = this.#context;
        const hour = hourOfRanges(batch.provenance) ?? hourOf(clock.nowMs());
        return encodeSentRanges({ channelId, ranges, lowMark, hour });
    }
    #check(result) {
        // The call failed on its way: one of the peer's channels may have the batch.
        if (!result.ok) {
            if (this.#isTailrace)
                this.#connection.close();
            throw this.#failure('unknown', result.error);
        }
        const status = result.value.long();
        if (status === Status.ok)
            return;
        if (this.#isTailrace)
            this.#connection.close(); // it does nothing more on this one
        const name = status === Status.failed ? 'FAILED' : `${status}`;
        throw this.#failure('refused', `status ${name}: its channel is full, or cannot take ${this.limit.events} events at once`);
    }
    async #connect() {
        const { config, clock, signal, channelId, lane } = this.#context;
        const isCompressed = config['compression-type'] === 'deflate';
        try {
            const options = {
                host: config.hostname,
                port: config.port,
                connectTimeoutMs: config['connect-timeout'],
                requestTimeoutMs: config['request-timeout'],
                compressionLevel: isCompressed ? config['compression-level'] : undefined,
                tls: this.#tls,
                meta: encodeLine({ channelId, lane }),
                clock,
                signal,
            };
            const { client, order } = await greetedClient(options, this.#orders(), this.#network);
            this.#order = order;
            return client;
        }
        catch (error) {
            throw this.#failure('refused', this.#explain(error), error);
        }
    }
    #orders() {
        const wanted = this.#context.config['compression-order'];
        if (wanted !== 'auto')
            return [wanted];
        return this.#order === 'zlib-outer' ? ['zlib-outer', 'tls-outer'] : ['tls-outer', 'zlib-outer'];
    }
    #explain(error) {
        const message = messageOf(error);
        if (error instanceof ProtocolError || !message.includes('closed'))
            return message;
        return `${message} during the handshake; is compression-type the same at both ends?`;
    }
    #failure(outcome, fact, cause) {
        const message = `${this.#where} to ${this.#peer}: ${fact}`;
        return new DeliveryError(message, { outcome, cause });
    }
}
//# sourceMappingURL=avro-sink.js.map