/** What `%[localhost]`, `%[IP]` and `%[FQDN]` stand for. */
import { lookup, lookupService } from 'node:dns/promises';
import { hostname } from 'node:os';
import { messageOf, StartError } from '../../core/errors.js';
/**
 * This machine as Java's `InetAddress.getLocalHost` sees it: its name, the address that the name has,
 * and the name that this address has.
 * @throws StartError when the machine's own name has no address: Flume ends there, too.
 */
export async function localHostNames() {
    const localhost = hostname();
    const ip = await addressOf(localhost);
    const fqdn = await lookupService(ip, 0).then((found) => found.hostname, () => ip);
    return { localhost, ip, fqdn };
}
async function addressOf(name) {
    try {
        const addresses = await lookup(name, { all: true });
        return (addresses.find(({ family }) => family === 4) ?? addresses[0]).address;
    }
    catch (error) {
        throw new StartError(`this machine's name "${name}" has no address (${messageOf(error)}), which %[IP] and %[FQDN] ` +
            'need: write it into /etc/hosts', { cause: error });
    }
}
//# sourceMappingURL=host-names.js.map