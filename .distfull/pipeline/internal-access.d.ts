import type { BrokerModel, ListenerModel } from '../config/model.js';
import type { InternalLogin } from '../protocol/kafka/security/internal-login.js';
export interface InternalAccess {
    readonly password: string;
    readonly listener: ListenerModel;
    readonly users: BrokerModel['users'];
    readonly superUsers: readonly string[];
}
/** Undefined where the broker is open to all. */
export declare function internalAccess(broker: BrokerModel): Promise<InternalAccess | undefined>;
/** `addresses`: of the broker's listeners, by name. */
export declare function internalLogin({ password }: InternalAccess, addresses: Readonly<Record<string, {
    readonly host: string;
    readonly port: number;
}>>): InternalLogin;
export declare function writeInternalLogin(dataDir: string, login: InternalLogin): Promise<void>;
/** Undefined where none is needed, or the broker does not run. */
export declare function readInternalLogin(dataDir: string): Promise<InternalLogin | undefined>;
export declare function removeInternalLogin(dataDir: string): Promise<void>;
