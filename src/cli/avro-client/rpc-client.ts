/** The connections of `avro-client`, whichever RPC of Flume they speak. */
import { encodeEvents } from '../../codecs/avro-event/encode.js';
import { encodeAppendBatch } from '../../codecs/thrift-event/encode.js';
import type { EventBatch } from '../../core/batch.js';
import type { Clock } from '../../core/clock.js';
import type { AvroRpcClient } from '../../protocol/avro-rpc/client.js';
import { greetedClient } from '../../protocol/avro-rpc/greeted-client.js';
import { noMetadata } from '../../protocol/avro-rpc/handshake.js';
import { Status } from '../../protocol/avro-rpc/protocol.js';
import { ThriftClient } from '../../protocol/thrift/client.js';
import { failureOf } from '../../protocol/thrift/messages.js';
import { protocols } from '../../protocol/thrift/protocol.js';
import type { TlsClient } from '../../protocol/tls/settings.js';
import type { RpcHost, RpcSettings } from './rpc-properties.js';

export interface RpcClient {
  readonly isOpen: boolean;
  /** Resolves when the events are in the peer's channels. */
  append(batch: EventBatch): Promise<void>;
  close(): void;
  /** Closes without sending what is under way. */
  destroy(): void;
}

export async function openRpcClient(
  { host, port }: RpcHost,
  settings: RpcSettings,
  { tls, clock }: { readonly tls: TlsClient | undefined; readonly clock: Clock },
): Promise<RpcClient> {
  const { batchEvents, connectTimeoutMs, requestTimeoutMs, compressionLevel } = settings;
  const options = { host, port, connectTimeoutMs, requestTimeoutMs, tls, clock };
  if (settings.thriftProtocol !== undefined) {
    const protocol = protocols[settings.thriftProtocol];
    return new ThriftEvents(await ThriftClient.connect({ ...options, protocol }), batchEvents);
  }
  // The handshake also tells whether it is an Avro source, and whether both ends compress.
  const orders = ['zlib-outer', 'tls-outer'] as const;
  const { client } = await greetedClient({ ...options, compressionLevel }, orders);
  return new AvroEvents(client, batchEvents);
}

/** A connection, and the most events in a call. */
abstract class Events<Client extends Omit<RpcClient, 'append'>> implements RpcClient {
  protected readonly client: Client;
  protected readonly batchEvents: number;

  constructor(client: Client, batchEvents: number) {
    this.client = client;
    this.batchEvents = batchEvents;
  }

  get isOpen(): boolean {
    return this.client.isOpen;
  }

  abstract append(batch: EventBatch): Promise<void>;

  close(): void {
    this.client.close();
  }

  destroy(): void {
    this.client.destroy();
  }
}

class AvroEvents extends Events<AvroRpcClient> {
  async append(batch: EventBatch): Promise<void> {
    const result = await this.client.call('appendBatch', noMetadata, encodeEvents(batch));
    if (!result.ok) throw new Error(result.error);
    const status = result.value.long();
    if (status !== Status.ok)
      throw new Error(
        `its answer is ${status === Status.failed ? 'FAILED' : status}: its channel is full, ` +
          `or takes fewer than ${this.batchEvents} events at once`,
      );
  }
}

class ThriftEvents extends Events<ThriftClient> {
  async append(batch: EventBatch): Promise<void> {
    const answer = await this.client.call((protocol, sequence) =>
      encodeAppendBatch(batch, protocol, sequence),
    );
    const failure = failureOf(answer, this.batchEvents);
    if (failure !== undefined) throw new Error(failure.fact);
  }
}
