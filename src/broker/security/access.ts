import type { Operation, ResourceType } from '../../protocol/kafka/security/acl.js';
import { clusterName, operations } from '../../protocol/kafka/security/acl.js';
import type { AccessRules } from './access-rules.js';

/** In the place of `operationsOn` where nobody has asked. */
export const operationsNotAsked = -2_147_483_648;

/** What one client may do. Without rules: everything. */
export class Access {
  readonly #rules: AccessRules | undefined;
  readonly #principal: string;
  readonly #host: string;

  constructor(rules: AccessRules | undefined, principal: string, host: string) {
    this.#rules = rules;
    this.#principal = principal;
    this.#host = host;
  }

  /** Whether anything may be refused at all. */
  get isLimited(): boolean {
    return this.#rules !== undefined;
  }

  /** Another one: the rules have changed. */
  get version(): number {
    return this.#rules?.version ?? 0;
  }

  may(operation: Operation, type: ResourceType, name: string): boolean {
    return this.#rules?.allows(this.#principal, this.#host, operation, type, name) ?? true;
  }

  mayOnCluster(operation: Operation): boolean {
    return this.may(operation, 'cluster', clusterName);
  }

  /** Of some resource of that type, whatever its name. */
  mayOnAny(operation: Operation, type: ResourceType): boolean {
    return this.#rules?.allowsAny(this.#principal, this.#host, operation, type) ?? true;
  }

  /** A bit for each operation that is allowed, as Metadata and Describe… tell it (KIP-430). */
  operationsOn(type: 'topic' | 'group' | 'cluster', name: string): number {
    return operationsOf[type]
      .filter((operation) => this.may(operation, type, name))
      .reduce((bits, operation) => bits | (1 << operations[operation]), 0);
  }
}

/** Kafka's AclEntry.supportedOperations. */
const operationsOf: Readonly<Record<'topic' | 'group' | 'cluster', readonly Operation[]>> = {
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
