import { clusterName, operations } from '../../protocol/kafka/security/acl.js';
/** In the place of `operationsOn` where nobody has asked. */
export const operationsNotAsked = -2_147_483_648;
/** What one client may do. Without rules: everything. */
export class Access {
    #rules;
    #principal;
    #host;
    constructor(rules, principal, host) {
        this.#rules = rules;
        this.#principal = principal;
        this.#host = host;
    }
    /** Whether anything may be refused at all. */
    get isLimited() {
        return this.#rules !== undefined;
    }
    /** Another one: the rules have changed. */
    get version() {
        return this.#rules?.version ?? 0;
    }
    may(operation, type, name) {
        return this.#rules?.allows(this.#principal, this.#host, operation, type, name) ?? true;
    }
    mayOnCluster(operation) {
        return this.may(operation, 'cluster', clusterName);
    }
    /** Of some resource of that type, whatever its name. */
    mayOnAny(operation, type) {
        return this.#rules?.allowsAny(this.#principal, this.#host, operation, type) ?? true;
    }
    /** A bit for each operation that is allowed, as Metadata and Describe… tell it (KIP-430). */
    operationsOn(type, name) {
        return operationsOf[type]
            .filter((operation) => this.may(operation, type, name))
            .reduce((bits, operation) => bits | (1 << operations[operation]), 0);
    }
}
/** Kafka's AclEntry.supportedOperations. */
const operationsOf = {
    topic: [
        'read',
        'write',
        'create',
        'describe',
        'delete',
        'alter',
        'describeConfigs',
        'alterConfigs',
    ],
    group: ['read', 'describe', 'delete'],
    cluster: [
        'create',
        'clusterAction',
        'describeConfigs',
        'alterConfigs',
        'idempotentWrite',
        'alter',
        'describe',
    ],
};
//# sourceMappingURL=access.js.map