import type { Source, SourceContext } from '../../core/contracts.js';
import type { AvroSourceConfig } from '../../generated/config/sources/avro.js';
import { type Network } from '../../protocol/network.js';
/**
 * Flume's Avro source. Several calls of a connection may be in flight: they are put in the order of
 * the calls and answered, by serial, when all required channels have them. Several connections are
 * independent.
 */
export declare class AvroSource implements Source {
    #private;
    constructor(context: SourceContext<AvroSourceConfig>, network?: Network);
    /** The port that is listened on, once started. */
    get port(): number;
    /** Connections that are not served yet: filtered, or in their TLS handshake. */
    get arriving(): number;
    start(): Promise<void>;
    stop(): Promise<void>;
}
