import type { Clock } from '../../../core/clock.js';
import type { KafkaApi } from '../../../generated/kafka/wire.js';
import type { AnyKafkaApi } from '../api-keys.js';
import type { KafkaSecurityReader } from '../security/settings.js';
export interface ConnectionOptions {
    readonly host: string;
    readonly port: number;
    readonly clientId: string;
    readonly clock: Clock;
    readonly connectTimeoutMs: number;
    /** For an answer; a request that waits at the broker (Fetch) adds its own wait. */
    readonly requestTimeoutMs: number;
    /** Absent: in the clear, and as nobody. */
    readonly security?: KafkaSecurityReader | undefined;
    /** Called once, when no further request can be sent. */
    readonly onClose?: () => void;
}
export interface VersionBounds {
    readonly versionMin?: number;
    readonly versionMax?: number;
}
export declare class KafkaConnection {
    #private;
    readonly address: string;
    /**
     * Connects, asks which versions the broker speaks and says who this is. Rejects with
     * KafkaConnectionError, and with KafkaError or ProtocolError when this client is not let in.
     */
    static open(options: ConnectionOptions): Promise<KafkaConnection>;
    private constructor();
    /**
     * The newest version that both sides speak, up to `versionMax`. Throws ProtocolError when there is
     * none of at least `versionMin`.
     */
    versionOf(api: AnyKafkaApi, { versionMin, versionMax }?: VersionBounds): number;
    /**
     * Sends a request in the newest common version and resolves with the answer, whatever error
     * numbers are in it. `waitMs`: how long the broker may hold it. Rejects with
     * KafkaConnectionError.
     */
    send<RequestInput, Response>(api: KafkaApi<any, RequestInput, Response, any>, message: RequestInput, options?: VersionBounds & {
        readonly waitMs?: number;
    }): Promise<Response>;
    close(): void;
}
