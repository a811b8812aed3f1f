/*
 * Flume's `ipFilterRules`, by which a listener takes connections or not:
 *
 *   rules    rule, rule, …                          the first that matches decides; none: allowed
 *   rule     allow|deny ":" ip|name ":" pattern     in a pattern * is any text and ? a character
 *
 * `name:localhost` is this machine, by any of its addresses. Other names are those that the address
 * has in reverse, when they lead back to it; an address without a name is its own name, as in Java.
 */
import { lookup, lookupService } from 'node:dns/promises';
import { isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';
import { ConfigError } from '../core/errors.js';
export class IpFilter {
    #rules;
    #names;
    /** Throws ConfigError. `where`: `file:line: source r1`. */
    constructor(rules, where, names = systemNames) {
        if (rules.length === 0)
            throw new ConfigError(`${where}: ipFilter = true needs ipFilterRules, such as allow:ip:10.*,deny:ip:*`);
        this.#rules = rules.map((text) => ruleOf(text, where));
        this.#names = names;
    }
    /** False: there is no rule that denies, and so nobody is. */
    get canDeny() {
        return this.#rules.some(({ allows }) => !allows);
    }
    /** Never rejects. `address` as Node writes it. */
    async allows(address) {
        const plain = address.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '');
        const forms = isIPv6(plain) ? [plain, longForm(plain)] : [plain];
        let name;
        for (const { kind, text, pattern, allows } of this.#rules) {
            if (kind === 'ip') {
                if (forms.some((form) => pattern.test(form)))
                    return allows;
            }
            else if (text === 'localhost') {
                if (this.#names.isOwn(plain))
                    return allows;
            }
            else {
                name ??= (await this.#names.nameOf(plain).catch(() => undefined)) ?? plain;
                if (pattern.test(name))
                    return allows;
            }
        }
        return true;
    }
}
function ruleOf(rule, where) {
    // Names have at most 253 characters (RFC 1035).
    const match = /^(allow|deny):(ip|name):([\w.:*?-]{1,255})$/.exec(rule.trim());
    if (match === null)
        throw new ConfigError(`${where}: ipFilterRules: "${rule}" is no rule: write allow or deny, ip or name, and a ` +
            'pattern with * and ?, such as allow:ip:127.* or deny:name:*.example.com');
    const [, verb, kind, text] = match;
    const source = text.replaceAll('.', '\\.').replaceAll(/\*+/g, '.*').replaceAll('?', '.');
    return { allows: verb === 'allow', kind, text, pattern: new RegExp(`^${source}$`, 'is') };
}
/** Java writes an IPv6 address without `::`, and so do the rules of its users. */
export function longForm(address) {
    const dotted = /^(.*:)(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(address);
    const [, before, a, b, c, d] = dotted ?? [];
    const words = dotted
        ? `${before}${word(Number(a), Number(b))}:${word(Number(c), Number(d))}`
        : address;
    const [head = '', tail] = words.split('::');
    const groups = (text) => text.split(':').filter((group) => group !== '');
    const last = groups(tail ?? '');
    const zeros = Array(8 - groups(head).length - last.length).fill('0');
    return [...groups(head), ...zeros, ...last]
        .map((group) => Number.parseInt(group, 16).toString(16))
        .join(':');
}
const word = (high, low) => (high * 256 + low).toString(16);
const systemNames = {
    async nameOf(address) {
        const { hostname } = await lookupService(address, 0);
        const addresses = await lookup(hostname, { all: true });
        return addresses.some((found) => found.address === address) ? hostname : undefined;
    },
    isOwn(address) {
        if (address === '::1' || address.startsWith('127.'))
            return true;
        const own = Object.values(networkInterfaces()).flatMap((interfaces) => interfaces ?? []);
        return own.some((found) => found.address === address);
    },
};
//# sourceMappingURL=ip-filter.js.map