import { ProtocolError } from '../../core/errors.js';
import { DistrustError } from '../tls/handshake.js';
import { AvroRpcClient } from './client.js';
import type { AvroRpcClientOptions } from './client.js';
import type { LayerOrder } from './layers.js';
import { tcp } from '../network.js';
import type { Network } from '../network.js';

export interface GreetedClient {
  readonly client: AvroRpcClient;
  /** What the peer understood. */
  readonly order: LayerOrder;
}

/**
 * A connection whose handshake is done. With TLS and deflate both, the orders are tried one after
 * the other while the peer does not understand. Rejects with the first error.
 */
export async function greetedClient(
  options: AvroRpcClientOptions,
  orders: readonly [LayerOrder, ...LayerOrder[]],
  network: Network = tcp,
): Promise<GreetedClient> {
  const hasBoth = options.tls !== undefined && options.compressionLevel !== undefined;
  let first: unknown;
  for (const order of hasBoth ? orders : orders.slice(0, 1)) {
    try {
      return { client: await greeted({ ...options, order }, network), order };
    } catch (error) {
      first ??= error;
      const isMisunderstood = error instanceof ProtocolError && !(error instanceof DistrustError);
      if (!isMisunderstood) break;
    }
  }
  throw first;
}

async function greeted(options: AvroRpcClientOptions, network: Network): Promise<AvroRpcClient> {
  const client = await AvroRpcClient.connect(options, network);
  try {
    await client.ping();
    return client;
  } catch (error) {
    client.destroy();
    throw error;
  }
}
