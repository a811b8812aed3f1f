import { ProtocolError } from '../../core/errors.js';
import { DistrustError } from '../tls/handshake.js';
import { AvroRpcClient } from './client.js';
import { tcp } from '../network.js';
/**
 * A connection whose handshake is done. With TLS and deflate both, the orders are tried one after
 * the other while the peer does not understand. Rejects with the first error.
 */
export async function greetedClient(options, orders, network = tcp) {
    const hasBoth = options.tls !== undefined && options.compressionLevel !== undefined;
    let first;
    for (const order of hasBoth ? orders : orders.slice(0, 1)) {
        try {
            return { client: await greeted({ ...options, order }, network), order };
        }
        catch (error) {
            first ??= error;
            const isMisunderstood = error instanceof ProtocolError && !(error instanceof DistrustError);
            if (!isMisunderstood)
                break;
        }
    }
    throw first;
}
async function greeted(options, network) {
    const client = await AvroRpcClient.connect(options, network);
    try {
        await client.ping();
        return client;
    }
    catch (error) {
        client.destroy();
        throw error;
    }
}
//# sourceMappingURL=greeted-client.js.map