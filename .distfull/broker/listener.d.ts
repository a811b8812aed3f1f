import type { Clock } from '../core/clock.js';
import type { FileSystem } from '../core/file-system.js';
import type { Logger } from '../core/logger.js';
import type { BrokerNode } from './api/handler.js';
import { type ListenerTlsOptions } from './security/listener-tls.js';
import { Session, type LoginParts, type SaslOptions } from './security/session.js';
import type { RequestHandler } from './server/connection.js';
import type { ServerResources } from './server/resources.js';
import { type ServerLimits } from './server/server.js';
export interface Address {
    readonly host: string;
    readonly port: number;
}
export interface ListenerOptions {
    readonly name: string;
    readonly host: string;
    /** 0: any free one. */
    readonly port: number;
    /** What clients are told to connect to; default: where it listens. */
    readonly advertised?: Address | undefined;
    /** Absent: in the clear. */
    readonly tls?: ListenerTlsOptions | undefined;
    /** Absent: nobody has to say who they are. */
    readonly sasl?: SaslOptions | undefined;
    /** Where its address is configured, for messages: `broker.listen`. */
    readonly key: string;
}
export interface ListenerParts {
    readonly limits: ServerLimits;
    /** Of all listeners. */
    readonly resources: ServerResources;
    /** The handler of one client's requests. */
    readonly handlerOf: (session: Session) => RequestHandler;
    readonly logins: LoginParts;
    readonly fileSystem: FileSystem;
    readonly clock: Clock;
    readonly logger: Logger;
}
export declare class Listener {
    #private;
    readonly name: string;
    /** As clients are told to reach it. */
    readonly node: BrokerNode & {
        port: number;
    };
    /** Throws StartError for what clients can never reach. */
    constructor(options: ListenerOptions, nodeId: number);
    /** Where it listens, once it does. */
    get bound(): Address;
    /** Resolves when clients are accepted. Rejects with StartError. */
    start(parts: ListenerParts): Promise<void>;
    /** Accepts nothing more; the replies that are due still go out. */
    stop(): Promise<void>;
}
