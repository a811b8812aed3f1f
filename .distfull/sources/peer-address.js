import { lookupService } from 'node:dns/promises';
import { isIPv6 } from 'node:net';
/** Names that are kept; all are forgotten beyond. */
const namesMax = 10_000;
/**
 * An address as Java writes it: IPv4 plain, also where it came in over an IPv6 socket; IPv6 with all
 * its eight groups (`0:0:0:0:0:0:0:1`).
 */
export function javaAddress(address) {
    const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
    if (mapped !== null)
        return mapped[1];
    const [groups, zone] = address.split('%');
    if (!isIPv6(groups))
        return address;
    const [before, after] = groups
        .split('::')
        .map((part) => (part === '' ? [] : part.split(':')));
    const left = 8 - before.length - (after?.length ?? 0);
    const all = [
        ...before,
        ...Array(after === undefined ? 0 : left).fill('0'),
        ...(after ?? []),
    ];
    const text = all.map((group) => Number.parseInt(group, 16).toString(16)).join(':');
    return zone === undefined ? text : `${text}%${zone}`;
}
/** The names of peers, asked for once each; without a name its address. Never rejects. */
export class PeerNames {
    #names = new Map();
    of(address) {
        let name = this.#names.get(address);
        if (name === undefined) {
            if (this.#names.size >= namesMax)
                this.#names.clear();
            name = nameOf(address);
            this.#names.set(address, name);
        }
        return name;
    }
}
async function nameOf(address) {
    try {
        const { hostname } = await lookupService(address, 0);
        return hostname === address ? javaAddress(address) : hostname;
    }
    catch {
        return javaAddress(address);
    }
}
//# sourceMappingURL=peer-address.js.map