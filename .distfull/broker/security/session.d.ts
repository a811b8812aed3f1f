import type { Clock } from '../../core/clock.js';
import type { Logger } from '../../core/logger.js';
import type { SaslAuthenticateResponseInput } from '../../generated/kafka/sasl-authenticate.js';
import type { SaslHandshakeResponseInput } from '../../generated/kafka/sasl-handshake.js';
import type { SaslMechanism } from '../../protocol/kafka/security/sasl.js';
import { type SaslAnswer } from './mechanism.js';
import { type PlainChecks } from './plain-server.js';
import type { Users } from './users.js';
export interface SaslOptions {
    readonly mechanisms: readonly SaslMechanism[];
    /** After that a client has to log in again on its connection; 0: never. */
    readonly lifetimeMs: number;
}
export interface LoginParts {
    readonly users: Users;
    readonly plainChecks: PlainChecks;
    readonly clock: Clock;
    readonly logger: Logger;
}
export declare class Session {
    #private;
    /** Of the rules that the partitions of the client's fetch session were held against. */
    fetchRulesVersion: number | undefined;
    /** `principal`: who it is already; `sasl`: how it says who it is. */
    constructor(parts: LoginParts, identity: {
        principal: string;
    } | {
        sasl: SaslOptions;
    });
    get isKnown(): boolean;
    /** What comes next is bare messages of the mechanism: a handshake of version 0 says so. */
    get takesTokens(): boolean;
    /** The login has failed: the connection is closed behind the answer. */
    get isOver(): boolean;
    /** Who asks for this API now. Throws ProtocolError where that is nobody, or no longer somebody. */
    principalFor(apiKey: number): string;
    /** `takesTokens`: the client speaks version 0. */
    handshake(mechanism: string, takesTokens: boolean): SaslHandshakeResponseInput;
    authenticate(message: Buffer): Promise<SaslAuthenticateResponseInput>;
    /** The answer to a client's next message; undefined, late: the login has failed. */
    next(message: Buffer): Promise<SaslAnswer | undefined>;
}
