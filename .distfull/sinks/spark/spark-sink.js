import { encodeEvents } from '../../codecs/avro-event/encode.js';
import { CalmLogger } from '../../core/calm-logger.js';
import { DeliveryError } from '../../core/errors.js';
import { ServerConnection } from '../../protocol/avro-rpc/server-connection.js';
import { encodeErrorBatch, encodeEventBatch, sparkProtocol, } from '../../protocol/avro-rpc/spark-protocol.js';
import { HeldBytes } from '../../protocol/held-bytes.js';
import { tcp } from '../../protocol/network.js';
import { Transactions } from './transactions.js';
/** What Spark's receivers ask for at a time (`spark.streaming.flume.…maxBatchSize`). */
const eventsMax = 1_000;
const bytesMax = 8 * 1024 * 1024;
/** A receiver has one, and a few threads. */
const connectionsMax = 256;
/**
 * Spark's own sink for Flume (`SparkSink`): Spark's receivers ask for batches of events and
 * acknowledge each. At least once: an acknowledgement may be lost. As many batches are open at a
 * time as Spark's sink has threads.
 */
export class SparkSink {
    limit = { events: eventsMax, bytes: bytesMax };
    holdsDeliveries = true;
    openDeliveriesMax;
    #context;
    /** Clients decide how often it is used. */
    #clientLogger;
    #transactions;
    #connections = new Set();
    #shared = {
        protocol: sparkProtocol,
        knownProtocols: new Set(),
        held: new HeldBytes(),
    };
    #listener;
    #refused = 0;
    constructor(context) {
        const { config, clock, logger, signal } = context;
        this.#context = context;
        this.#clientLogger = new CalmLogger(logger, clock);
        this.openDeliveriesMax = config.threads;
        this.#transactions = new Transactions({
            clock,
            timeoutMs: config.timeout * 1_000,
            timedOut: (sequenceNumber, events) => this.#givenBack(`Spark has not acknowledged batch ${sequenceNumber} within ${config.timeout} s`, events),
        });
        signal.addEventListener('abort', () => this.#close(), { once: true });
    }
    /** The port that is listened on, once started. */
    get port() {
        return this.#listener.port;
    }
    async start() {
        const { config, location, logger } = this.#context;
        const { hostname: host, port } = config;
        this.#listener = await tcp.listen({ host, port, location, key: 'hostname or port' }, (connection, peer) => this.#accept(connection, peer));
        logger.info({ port: this.port }, `Spark is served on ${host}:${this.port}`);
    }
    async stop() {
        this.#close();
        this.#listener?.close();
        await Promise.all(Array.from(this.#connections, (connection) => connection.stop()));
    }
    /** Spark keeps no position. */
    async recover() { }
    async deliver({ batch }) {
        await this.#transactions.add(batch);
    }
    #close() {
        const { location, name } = this.#context;
        const message = `${location}: sink ${name} is stopping: Spark has not acknowledged the events`;
        this.#transactions.close(new DeliveryError(message, { outcome: 'refused' }));
    }
    #accept(duplex, peer) {
        const { counters } = this.#context;
        const logger = this.#clientLogger;
        if (this.#connections.size >= connectionsMax) {
            if (this.#refused++ === 0)
                logger.warn({ peer }, `refused ${peer}: ${connectionsMax} connections are open`);
            return void duplex.destroy();
        }
        this.#refused = 0;
        const gone = new AbortController();
        const connection = new ServerConnection(duplex, this.#shared, {
            greeted: async () => undefined,
            called: (call) => this.#call(call, gone.signal),
            closed: (reason) => {
                gone.abort();
                this.#connections.delete(connection);
                counters.set('OpenConnectionCount', this.#connections.size);
                if (reason !== undefined)
                    logger.warn({ peer }, `lost the Spark client ${peer}: ${reason.message}`);
            },
        });
        this.#connections.add(connection);
        counters.set('OpenConnectionCount', this.#connections.size);
    }
    async #call({ message, parameters }, gone) {
        switch (message) {
            case 'getEventBatch':
                return this.#batch(parameters.long(), gone);
            case 'ack':
                this.#transactions.ack(parameters.string());
                return noBytes;
            case 'nack': {
                const sequenceNumber = parameters.string();
                const events = this.#transactions.nack(sequenceNumber);
                if (events !== undefined)
                    this.#givenBack(`Spark refused batch ${sequenceNumber}`, events);
                return noBytes;
            }
            default:
                return undefined;
        }
    }
    /** As Spark's sink, it answers when there are events; only its words for a stop are an error. */
    async #batch(events, gone) {
        if (events < 1)
            return encodeErrorBatch(`${events} events were asked for: ask for at least 1`);
        const transaction = await this.#transactions.next(events, gone);
        if (transaction === undefined)
            return encodeErrorBatch('Spark sink has been stopped!');
        return encodeEventBatch(transaction.sequenceNumber, encodeEvents(transaction.batch));
    }
    #givenBack(fact, events) {
        const { counters, logger } = this.#context;
        counters.add('RollbackCount');
        logger.warn({ events }, `${fact}: its ${events} events are given again`);
    }
}
const noBytes = new Uint8Array(0);
//# sourceMappingURL=spark-sink.js.map