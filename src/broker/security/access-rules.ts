/**
 * Who may do what, once rules are wanted (Kafka's StandardAuthorizer): super users may do everything;
 * of the others a rule that denies counts before those that allow, and what none allows is denied.
 * Rules of the configuration stay as they are; clients add to them and take away their own.
 */
import { StartError } from '../../core/errors.js';
import {
  anyName,
  parseAclRule,
  type Acl,
  type Operation,
  type ResourceType,
} from '../../protocol/kafka/security/acl.js';
import { aclKey, type AccessStore } from './access-record.js';
import { covers, isMeant, type AclFilter } from './acl-filter.js';
import { principalOf } from './principal.js';

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

/** Whoever may do one of these may look at the resource, too. */
const impliedBy: Readonly<Partial<Record<Operation, readonly Operation[]>>> = {
  describe: ['read', 'write', 'delete', 'alter'],
  describeConfigs: ['alterConfigs'],
};
const everybody = principalOf(anyName);

export class AccessRules {
  readonly #configured: readonly Acl[];
  readonly #superUsers: ReadonlySet<string>;
  readonly #store: AccessStore;
  #byPrincipal: ReadonlyMap<string, readonly Acl[]> = new Map();
  #version = 0;

  /** Throws StartError for a rule that is none. */
  constructor({ acls, superUsers }: ConfiguredAccess, store: AccessStore) {
    this.#configured = Object.entries(acls).flatMap(([user, rules]) =>
      rules.flatMap((rule) => parsed(user, rule)),
    );
    this.#superUsers = new Set(superUsers.map(principalOf));
    this.#store = store;
    this.#index();
  }

  /** Grows with every change. */
  get version(): number {
    return this.#version;
  }

  allows(
    principal: string,
    host: string,
    operation: Operation,
    type: ResourceType,
    name: string,
  ): boolean {
    if (this.#superUsers.has(principal)) return true;
    let isAllowed = false;
    for (const who of [principal, everybody])
      for (const acl of this.#byPrincipal.get(who) ?? []) {
        if (acl.resource.type !== type || !covers(acl.resource, name)) continue;
        if (acl.host !== anyName && acl.host !== host) continue;
        if (acl.permission === 'allow') isAllowed ||= grants(acl.operation, operation);
        else if (acl.operation === operation || acl.operation === 'all') return false;
      }
    return isAllowed;
  }

  /** Whether there is any resource of this type of which that is allowed. */
  allowsAny(principal: string, host: string, operation: Operation, type: ResourceType): boolean {
    if (this.#superUsers.has(principal)) return true;
    return [principal, everybody].some((who) =>
      this.#byPrincipal.get(who)?.some(({ resource, permission, ...acl }) => {
        const isAllowed = permission === 'allow' && grants(acl.operation, operation);
        if (resource.type !== type || !isAllowed) return false;
        return acl.host === anyName || acl.host === host;
      }),
    );
  }

  list(filter: AclFilter): Acl[] {
    return this.#all().filter((acl) => isMeant(filter, acl));
  }

  /** All or none. Resolves when they are durable and count. */
  async add(acls: readonly Acl[]): Promise<void> {
    await this.#store.changeAccess(acls.map((acl) => [aclKey(acl), { kind: 'acl', acl }]));
    this.#index();
  }

  async remove(filters: readonly AclFilter[]): Promise<RemovedAcl[][]> {
    const kept = new Set(this.#configured.map(aclKey));
    const found = filters.map((filter) =>
      this.list(filter).map((acl) => ({ acl, isKept: kept.has(aclKey(acl)) })),
    );
    const keys = new Set(found.flat().flatMap(({ acl, isKept }) => (isKept ? [] : [aclKey(acl)])));
    await this.#store.changeAccess(Array.from(keys, (key) => [key, undefined] as const));
    this.#index();
    return found;
  }

  #all(): Acl[] {
    const stored = this.#store.accessRecords.flatMap((each) =>
      each.kind === 'acl' ? [each.acl] : [],
    );
    const byKey = [...this.#configured, ...stored].map((acl) => [aclKey(acl), acl] as const);
    return [...new Map(byKey).values()];
  }

  #index(): void {
    const byPrincipal = new Map<string, Acl[]>();
    for (const acl of this.#all()) {
      const own = byPrincipal.get(acl.principal) ?? [];
      own.push(acl);
      byPrincipal.set(acl.principal, own);
    }
    this.#byPrincipal = byPrincipal;
    this.#version++;
  }
}

function grants(own: Operation, asked: Operation): boolean {
  return own === asked || own === 'all' || impliedBy[asked]?.includes(own) === true;
}

function parsed(user: string, rule: string): Acl[] {
  const acls = parseAclRule(principalOf(user), rule);
  if (typeof acls !== 'string') return acls;
  throw new StartError(`broker.acls.${user}: "${rule}" ${acls}`);
}
