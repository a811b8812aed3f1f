import type { Operation, ResourceType } from '../../protocol/kafka/security/acl.js';
import type { AccessRules } from './access-rules.js';
/** In the place of `operationsOn` where nobody has asked. */
export declare const operationsNotAsked = -2147483648;
/** What one client may do. Without rules: everything. */
export declare class Access {
    #private;
    constructor(rules: AccessRules | undefined, principal: string, host: string);
    /** Whether anything may be refused at all. */
    get isLimited(): boolean;
    /** Another one: the rules have changed. */
    get version(): number;
    may(operation: Operation, type: ResourceType, name: string): boolean;
    mayOnCluster(operation: Operation): boolean;
    /** Of some resource of that type, whatever its name. */
    mayOnAny(operation: Operation, type: ResourceType): boolean;
    /** A bit for each operation that is allowed, as Metadata and Describe… tell it (KIP-430). */
    operationsOn(type: 'topic' | 'group' | 'cluster', name: string): number;
}
