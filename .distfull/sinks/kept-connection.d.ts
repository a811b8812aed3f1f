import type { SinkContext } from '../core/contracts.js';
interface Connection {
    readonly isOpen: boolean;
    destroy(): void;
}
/** The one connection of a sink to its peer, counted as Flume does, and made anew in intervals. */
export declare class KeptConnection<Client extends Connection> {
    #private;
    constructor(context: SinkContext<{
        readonly 'reset-connection-interval': number;
    }>, open: () => Promise<Client>);
    /** Undefined when it is gone. */
    get client(): Client | undefined;
    /** It is gone, or older than it may get. */
    get isDue(): boolean;
    /** Another connection, after the old one has been closed. */
    renew(): Promise<Client>;
    close(): void;
}
export {};
