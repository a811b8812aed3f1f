import { encodeAppendBatch } from '../../codecs/thrift-event/encode.js';
import { DeliveryError, messageOf } from '../../core/errors.js';
import { ThriftClient } from '../../protocol/thrift/client.js';
import { failureOf } from '../../protocol/thrift/messages.js';
import { protocols } from '../../protocol/thrift/protocol.js';
import { checkTlsClient, tlsClient } from '../../protocol/tls/settings.js';
import { KeptConnection } from '../kept-connection.js';
/** With its headers, far below the 16,384,000 bytes that libthrift takes in a frame. */
const maxBatchBytes = 8 * 1024 * 1024;
/**
 * Flume's Thrift sink. The protocol has no place for a position: what was under way when the
 * connection broke is sent again, to a Tailrace source, too.
 */
export class ThriftSink {
    limit;
    #context;
    #peer;
    #where;
    #connection;
    #tls;
    constructor(context) {
        const { config, location, name } = context;
        this.#context = context;
        this.#peer = `${config.hostname}:${config.port}`;
        this.#where = `${location}: sink ${name}`;
        checkTlsClient(config, this.#where);
        this.#connection = new KeptConnection(context, () => this.#connect());
        this.limit = { events: config['batch-size'], bytes: maxBatchBytes };
    }
    async start() {
        const { config, fileSystem, logger } = this.#context;
        this.#tls = await tlsClient(config, { fileSystem, where: this.#where });
        if (this.#tls?.trustsAll)
            logger.warn({}, `trust-all-certs: anyone who answers as ${this.#peer} gets the events`);
        logger.info({}, `Delivery to ${this.#peer} is at least once: Thrift has no place for positions`);
    }
    async stop() {
        this.#connection.close();
    }
    async recover() {
        await this.#connection.renew();
    }
    get mustRecover() {
        return this.#connection.isDue;
    }
    async deliver({ batch }) {
        const { client } = this.#connection;
        if (client === undefined)
            throw this.#failure('refused', 'the peer closed the connection before this delivery');
        const answer = await client
            .call((protocol, sequence) => encodeAppendBatch(batch, protocol, sequence))
            .catch((error) => {
            this.#connection.close();
            throw this.#failure('unknown', messageOf(error), error);
        });
        const failure = failureOf(answer, this.limit.events);
        if (failure !== undefined)
            throw this.#failure(failure.outcome, failure.fact);
    }
    async #connect() {
        const { config, clock, signal } = this.#context;
        try {
            return await ThriftClient.connect({
                host: config.hostname,
                port: config.port,
                protocol: protocols[config.protocol],
                connectTimeoutMs: config['connect-timeout'],
                requestTimeoutMs: config['request-timeout'],
                tls: this.#tls,
                clock,
                signal,
            });
        }
        catch (error) {
            throw this.#failure('refused', messageOf(error), error);
        }
    }
    #failure(outcome, fact, cause) {
        const message = `${this.#where} to ${this.#peer}: ${fact}`;
        return new DeliveryError(message, { outcome, cause });
    }
}
//# sourceMappingURL=thrift-sink.js.map