import { once } from 'node:events';
import { messageOf, StartError, systemCodeOf } from './errors.js';
/** Resolves with the port when `server` accepts connections. Rejects with StartError. */
export async function listen(server, address) {
    const { host, port, location, key } = address;
    try {
        server.listen(port, host);
        await once(server, 'listening');
    }
    catch (error) {
        const at = `${host ?? '*'}:${port}`;
        const message = systemCodeOf(error) === 'EADDRINUSE'
            ? `${at} is in use by another process; stop it or change ${key}`
            : `cannot listen on ${at}: ${messageOf(error)}; change ${key}`;
        throw new StartError(`${location}: ${message}`, { cause: error });
    }
    return server.address().port;
}
//# sourceMappingURL=listen.js.map