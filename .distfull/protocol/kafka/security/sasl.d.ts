import type { KafkaConnection } from '../client/connection.js';
export declare const saslMechanisms: readonly ['PLAIN', 'SCRAM-SHA-256', 'SCRAM-SHA-512'];
export type SaslMechanism = (typeof saslMechanisms)[number];
export interface SaslCredentials {
    readonly mechanism: SaslMechanism;
    readonly username: string;
    readonly password: string;
}
/** Rejects with KafkaError or ProtocolError: the connection is of no use then. */
export declare function authenticate(connection: KafkaConnection, credentials: SaslCredentials): Promise<void>;
