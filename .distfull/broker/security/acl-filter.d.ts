/** Which rules a client means that lists or removes them (Kafka's AclBindingFilter). */
import { type Acl, type Operation, type ResourceType } from '../../protocol/kafka/security/acl.js';
/** An absent part is any. */
export interface AclFilter {
    readonly resourceType?: ResourceType | undefined;
    readonly resourceName?: string | undefined;
    /** `match`: every rule that counts for a resource of that name. */
    readonly pattern?: 'match' | 'literal' | 'prefix' | undefined;
    readonly principal?: string | undefined;
    readonly host?: string | undefined;
    readonly operation?: Operation | undefined;
    readonly permission?: Acl['permission'] | undefined;
}
export declare function isMeant(filter: AclFilter, acl: Acl): boolean;
/** Whether a rule for this resource counts for the one of that name. */
export declare function covers({ name, isPrefix }: Pick<Acl['resource'], 'name' | 'isPrefix'>, asked: string): boolean;
