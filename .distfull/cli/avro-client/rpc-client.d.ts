import type { EventBatch } from '../../core/batch.js';
import type { Clock } from '../../core/clock.js';
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
export declare function openRpcClient({ host, port }: RpcHost, settings: RpcSettings, { tls, clock }: {
    readonly tls: TlsClient | undefined;
    readonly clock: Clock;
}): Promise<RpcClient>;
