/**
 * Who may do what, once rules are wanted (Kafka's StandardAuthorizer): super users may do everything;
 * of the others a rule that denies counts before those that allow, and what none allows is denied.
 * Rules of the configuration stay as they are; clients add to them and take away their own.
 */
import { StartError } from '../../core/errors.js';
import { anyName, parseAclRule, } from '../../protocol/kafka/security/acl.js';
import { aclKey } from './access-record.js';
import { covers, isMeant } from './acl-filter.js';
import { principalOf } from './principal.js';
/** Whoever may do one of these may look at the resource, too. */
const impliedBy = {
    describe: ['read', 'write', 'delete', 'alter'],
    describeConfigs: ['alterConfigs'],
};
const everybody = principalOf(anyName);
export class AccessRules {
    #configured;
    #superUsers;
    #store;
    #byPrincipal = new Map();
    #version = 0;
    /** Throws StartError for a rule that is none. */
    constructor({ acls, superUsers }, store) {
        this.#configured = Object.entries(acls).flatMap(([user, rules]) => rules.flatMap((rule) => parsed(user, rule)));
        this.#superUsers = new Set(superUsers.map(principalOf));
        this.#store = store;
        this.#index();
    }
    /** Grows with every change. */
    get version() {
        return this.#version;
    }
    allows(principal, host, operation, type, name) {
        if (this.#superUsers.has(principal))
            return true;
        let isAllowed = false;
        for (const who of [principal, everybody])
            for (const acl of this.#byPrincipal.get(who) ?? []) {
                if (acl.resource.type !== type || !covers(acl.resource, name))
                    continue;
                if (acl.host !== anyName && acl.host !== host)
                    continue;
                if (acl.permission === 'allow')
                    isAllowed ||= grants(acl.operation, operation);
                else if (acl.operation === operation || acl.operation === 'all')
                    return false;
            }
        return isAllowed;
    }
    /** Whether there is any resource of this type of which that is allowed. */
    allowsAny(principal, host, operation, type) {
        if (this.#superUsers.has(principal))
            return true;
        return [principal, everybody].some((who) => this.#byPrincipal.get(who)?.some(({ resource, permission, ...acl }) => {
            const isAllowed = permission === 'allow' && grants(acl.operation, operation);
            if (resource.type !== type || !isAllowed)
                return false;
            return acl.host === anyName || acl.host === host;
        }));
    }
    list(filter) {
        return this.#all().filter((acl) => isMeant(filter, acl));
    }
    /** All or none. Resolves when they are durable and count. */
    async add(acls) {
        await this.#store.changeAccess(acls.map((acl) => [aclKey(acl), { kind: 'acl', acl }]));
        this.#index();
    }
    async remove(filters) {
        const kept = new Set(this.#configured.map(aclKey));
        const found = filters.map((filter) => this.list(filter).map((acl) => ({ acl, isKept: kept.has(aclKey(acl)) })));
        const keys = new Set(found.flat().flatMap(({ acl, isKept }) => (isKept ? [] : [aclKey(acl)])));
        await this.#store.changeAccess(Array.from(keys, (key) => [key, undefined]));
        this.#index();
        return found;
    }
    #all() {
        const stored = this.#store.accessRecords.flatMap((each) => each.kind === 'acl' ? [each.acl] : []);
        const byKey = [...this.#configured, ...stored].map((acl) => [aclKey(acl), acl]);
        return [...new Map(byKey).values()];
    }
    #index() {
        const byPrincipal = new Map();
        for (const acl of this.#all()) {
            const own = byPrincipal.get(acl.principal) ?? [];
            own.push(acl);
            byPrincipal.set(acl.principal, own);
        }
        this.#byPrincipal = byPrincipal;
        this.#version++;
    }
}
function grants(own, asked) {
    return own === asked || own === 'all' || impliedBy[asked]?.includes(own) === true;
}
function parsed(user, rule) {
    const acls = parseAclRule(principalOf(user), rule);
    if (typeof acls !== 'string')
        return acls;
    throw new StartError(`broker.acls.${user}: "${rule}" ${acls}`);
}
//# sourceMappingURL=access-rules.js.map