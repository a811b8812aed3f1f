import { AvroRpcClient } from './client.js';
import type { AvroRpcClientOptions } from './client.js';
import type { LayerOrder } from './layers.js';
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
export declare function greetedClient(options: AvroRpcClientOptions, orders: readonly [LayerOrder, ...LayerOrder[]], network?: Network): Promise<GreetedClient>;
