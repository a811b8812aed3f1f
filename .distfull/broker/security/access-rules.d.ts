import { type Acl, type Operation, type ResourceType } from '../../protocol/kafka/security/acl.js';
import { type AccessStore } from './access-record.js';
import { type AclFilter } from './acl-filter.js';
export interface ConfiguredAccess {
    /** Rules as text (acl.ts), by user. */
    readonly acls: Readonly<Record<string, readonly string[]>>;
    readonly superUsers: readonly string[];
}
export interface RemovedAcl {
    readonly acl: Acl;
    /** It is one of the configuration, and stays. */
    readonly isKept: boolean;
}
export declare class AccessRules {
    #private;
    /** Throws StartError for a rule that is none. */
    constructor({ acls, superUsers }: ConfiguredAccess, store: AccessStore);
    /** Grows with every change. */
    get version(): number;
    allows(principal: string, host: string, operation: Operation, type: ResourceType, name: string): boolean;
    /** Whether there is any resource of this type of which that is allowed. */
    allowsAny(principal: string, host: string, operation: Operation, type: ResourceType): boolean;
    list(filter: AclFilter): Acl[];
    /** All or none. Resolves when they are durable and count. */
    add(acls: readonly Acl[]): Promise<void>;
    remove(filters: readonly AclFilter[]): Promise<RemovedAcl[][]>;
}
