/** TLS of a listener: its own key, and whether its clients show a certificate, too. */
import type { TlsOptions } from 'node:tls';
import type { FileSystem } from '../../core/file-system.js';
import { type TlsServerOptions } from '../../protocol/tls/settings.js';
export interface ListenerTlsOptions extends TlsServerOptions {
    /** Whether clients show a certificate: Kafka's `ssl.client.auth`. */
    readonly clientAuth: 'none' | 'requested' | 'required';
    /** The certificates to believe, of clients or of their authority. */
    readonly truststore?: string | undefined;
    readonly 'truststore-password'?: string | undefined;
}
/** Undefined without `ssl`. Reads the stores: rejects with StartError. */
export declare function listenerTls(options: ListenerTlsOptions, fileSystem: FileSystem, where: string): Promise<TlsOptions | undefined>;
