/*
 * SCRAM (RFC 5802, RFC 7677), the client's side, without channel binding:
 *
 *   n,,n=<user>,r=<nonce>  ─▶  r=<nonce + server's>,s=<salt>,i=<iterations>
 *   c=biws,r=…,p=<proof>   ─▶  v=<signature>
 *
 * The password never leaves, and the server's signature shows that it knows it, too.
 */
import { timingSafeEqual } from 'node:crypto';
import { ProtocolError } from '../../../core/errors.js';
import { attributesOf, clientKeyOf, hmac, iterationsMin, saltPassword, serverKeyOf, storedKeyOf, xor, } from './scram-keys.js';
const header = 'n,,';
/** More than any server asks for: a stranger must not keep the processor. */
const iterationsMax = 1_000_000;
/** Rejects with ProtocolError when the server breaks the exchange or does not know the password. */
export async function scramLogin(options, exchange) {
    const { digest, nonce, password } = options;
    const clientFirst = `n=${saslName(options.username)},r=${nonce}`;
    const serverFirst = (await exchange(Buffer.from(header + clientFirst))).toString();
    const told = attributesOf(serverFirst);
    const [fullNonce = '', salt = '', rounds] = [told.get('r'), told.get('s'), told.get('i')];
    const iterations = Number(rounds);
    if (!fullNonce.startsWith(nonce) || fullNonce === nonce || salt === '')
        throw new ProtocolError('SCRAM: the server did not answer to the nonce it was sent');
    if (!(iterations >= iterationsMin && iterations <= iterationsMax))
        throw new ProtocolError(`SCRAM: the server asks for ${rounds} iterations; ${iterationsMin} to ${iterationsMax} are made`);
    const withoutProof = `c=${Buffer.from(header).toString('base64')},r=${fullNonce}`;
    const signed = `${clientFirst},${serverFirst},${withoutProof}`;
    const salted = await saltPassword(digest, password, Buffer.from(salt, 'base64'), iterations);
    const clientKey = clientKeyOf(digest, salted);
    const proof = xor(clientKey, hmac(digest, storedKeyOf(digest, clientKey), signed));
    const final = `${withoutProof},p=${proof.toString('base64')}`;
    const serverFinal = (await exchange(Buffer.from(final))).toString();
    const expected = hmac(digest, serverKeyOf(digest, salted), signed);
    const shown = Buffer.from(attributesOf(serverFinal).get('v') ?? '', 'base64');
    if (shown.length !== expected.length || !timingSafeEqual(shown, expected))
        throw new ProtocolError('SCRAM: the server does not know the password; it is not the broker');
}
/** RFC 5802, 5.1: what separates attributes is written as a number. */
function saslName(name) {
    return name.normalize('NFKC').replaceAll('=', '=3D').replaceAll(',', '=2C');
}
//# sourceMappingURL=scram.js.map