import { ProtocolError } from '../../core/errors.js';
import { secureClient, secureServer } from '../tls/handshake.js';
import { DeflatedConnection } from './deflated-connection.js';
/** Rejects with ProtocolError when TLS cannot be agreed on; the connection is then closed. */
export async function layeredClient(connection, host, { compressionLevel, tls, order }, limit) {
    if (tls === undefined)
        return deflated(connection, compressionLevel);
    if (order === 'tls-outer')
        return deflated(await secureClient(connection, host, tls, limit), compressionLevel);
    return secureClient(deflated(connection, compressionLevel), host, tls, limit);
}
/** A connection without TLS is there at once. */
export function layeredServer(connection, { compressionLevel, tls }, limit) {
    if (tls === undefined)
        return deflated(connection, compressionLevel);
    return secured(connection, compressionLevel, tls, limit);
}
async function secured(connection, compressionLevel, tls, limit) {
    const first = await firstByte(connection, limit);
    if (first === tlsHandshake)
        return deflated(await secureServer(connection, tls, limit), compressionLevel);
    if (first === zlibHeader && compressionLevel !== undefined)
        return secureServer(deflated(connection, compressionLevel), tls, limit);
    connection.destroy();
    const hint = first === zlibHeader ? 'compression-type = none' : 'ssl = true';
    throw new ProtocolError(`the peer does not begin with TLS (first byte ${first.toString(16)}), but this end has ` +
        `ssl = true: set ${hint} there`);
}
const tlsHandshake = 0x16;
const zlibHeader = 0x78;
function deflated(connection, level) {
    return level === undefined ? connection : new DeflatedConnection(connection, level);
}
/** Looks at the first byte and leaves it to be read. */
function firstByte(connection, { clock, timeoutMs }) {
    return new Promise((resolve, reject) => {
        const fail = (message) => {
            settle();
            connection.destroy();
            reject(new ProtocolError(message));
        };
        const look = () => {
            const piece = connection.read();
            if (piece === null)
                return;
            settle();
            connection.unshift(piece);
            resolve(piece[0]);
        };
        const failed = (error) => fail(error.message);
        const ended = () => fail('it left before the TLS handshake');
        const timer = clock.schedule(timeoutMs, () => fail(`it sent nothing for ${timeoutMs} ms`));
        const settle = () => {
            timer.cancel();
            connection.off('readable', look).off('error', failed).off('close', ended);
            connection.off('end', ended);
        };
        if (connection.destroyed)
            return ended();
        connection.on('readable', look).once('end', ended).once('error', failed).once('close', ended);
    });
}
//# sourceMappingURL=layers.js.map