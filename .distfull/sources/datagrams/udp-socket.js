import { createSocket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { once } from 'node:events';
import { isIPv6 } from 'node:net';
import { messageOf, StartError, systemCodeOf } from '../../core/errors.js';
/** Resolves with a socket that receives, its listeners still to be added. Rejects with StartError. */
export async function bindDatagrams(address) {
    const { host, port, location, key } = address;
    const at = `${host ?? '*'}:${port} (UDP)`;
    try {
        return await bound(host, port);
    }
    catch (error) {
        const message = systemCodeOf(error) === 'EADDRINUSE'
            ? `${at} is in use by another process; stop it or change ${key}`
            : `cannot listen on ${at}: ${messageOf(error)}; change ${key}`;
        throw new StartError(`${location}: ${message}`, { cause: error });
    }
}
async function bound(host, port) {
    if (host === undefined)
        try {
            return await open('udp6', '::', port);
        }
        catch (error) {
            if (systemCodeOf(error) !== 'EAFNOSUPPORT')
                throw error;
            return await open('udp4', '0.0.0.0', port);
        }
    const { address } = await lookup(host);
    return open(isIPv6(address) ? 'udp6' : 'udp4', address, port);
}
async function open(type, address, port) {
    const socket = createSocket(type);
    try {
        socket.bind(port, address);
        await once(socket, 'listening');
        return socket;
    }
    catch (error) {
        socket.close();
        throw error;
    }
}
//# sourceMappingURL=udp-socket.js.map