/** The connections of `avro-client`, whichever RPC of Flume they speak. */
import { encodeEvents } from '../../codecs/avro-event/encode.js';
import { encodeAppendBatch } from '../../codecs/thrift-event/encode.js';
import { greetedClient } from '../../protocol/avro-rpc/greeted-client.js';
import { noMetadata } from '../../protocol/avro-rpc/handshake.js';
import { Status } from '../../protocol/avro-rpc/protocol.js';
import { ThriftClient } from '../../protocol/thrift/client.js';
import { failureOf } from '../../protocol/thrift/messages.js';
import { protocols } from '../../protocol/thrift/protocol.js';
export async function openRpcClient({ host, port }, settings, { tls, clock }) {
    const { batchEvents, connectTimeoutMs, requestTimeoutMs, compressionLevel } = settings;
    const options = { host, port, connectTimeoutMs, requestTimeoutMs, tls, clock };
    if (settings.thriftProtocol !== undefined) {
        const protocol = protocols[settings.thriftProtocol];
        return new ThriftEvents(await ThriftClient.connect({ ...options, protocol }), batchEvents);
    }
    // The handshake also tells whether it is an Avro source, and whether both ends compress.
    const orders = ['zlib-outer', 'tls-outer'];
    const { client } = await greetedClient({ ...options, compressionLevel }, orders);
    return new AvroEvents(client, batchEvents);
}
/** A connection, and the most events in a call. */
class Events {
    client;
    batchEvents;
    constructor(client, batchEvents) {
        this.client = client;
        this.batchEvents = batchEvents;
    }
    get isOpen() {
        return this.client.isOpen;
    }
    close() {
        this.client.close();
    }
    destroy() {
        this.client.destroy();
    }
}
class AvroEvents extends Events {
    async append(batch) {
        const result = await this.client.call('appendBatch', noMetadata, encodeEvents(batch));
        if (!result.ok)
            throw new Error(result.error);
        const status = result.value.long();
        if (status !== Status.ok)
            throw new Error(`its answer is ${status === Status.failed ? 'FAILED' : status}: its channel is full, ` +
                `or takes fewer than ${this.batchEvents} events at once`);
    }
}
class ThriftEvents extends Events {
    async append(batch) {
        const answer = await this.client.call((protocol, sequence) => encodeAppendBatch(batch, protocol, sequence));
        const failure = failureOf(answer, this.batchEvents);
        if (failure !== undefined)
            throw new Error(failure.fact);
    }
}
//# sourceMappingURL=rpc-client.js.map