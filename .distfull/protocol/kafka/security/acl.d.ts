/**
 * Access rules in Kafka's terms (numbers as on the wire), and as a line of a configuration:
 *
 *   read describe topic access-*      operations, kind of resource, name; `*` at the end: any rest
 *   all cluster                       there is one cluster
 */
/** A name that another number stands for on the wire is not among them. */
export declare const resourceTypes: {
    readonly topic: 2;
    readonly group: 3;
    readonly cluster: 4;
    readonly transactionalId: 5;
    readonly user: 7;
};
export declare const operations: {
    readonly all: 2;
    readonly read: 3;
    readonly write: 4;
    readonly create: 5;
    readonly delete: 6;
    readonly alter: 7;
    readonly describe: 8;
    readonly clusterAction: 9;
    readonly describeConfigs: 10;
    readonly alterConfigs: 11;
    readonly idempotentWrite: 12;
};
export type ResourceType = keyof typeof resourceTypes;
export type Operation = keyof typeof operations;
export interface AclResource {
    readonly type: ResourceType;
    /** `*` alone is every name. */
    readonly name: string;
    /** Whether names that begin like it are meant, too. */
    readonly isPrefix: boolean;
}
export interface Acl {
    readonly resource: AclResource;
    /** `User:alice`; `User:*` is everybody. */
    readonly principal: string;
    /** An address; `*` is any. */
    readonly host: string;
    readonly operation: Operation;
    readonly permission: 'allow' | 'deny';
}
export declare const clusterName = "kafka-cluster";
export declare const anyName = "*";
/** What one line allows a principal; a string says what is wrong with it. */
export declare function parseAclRule(principal: string, rule: string): Acl[] | string;
export declare function operationOf(number: number): Operation | undefined;
export declare function resourceTypeOf(number: number): ResourceType | undefined;
