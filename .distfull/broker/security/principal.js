import { TLSSocket } from 'node:tls';
const userType = 'User:';
export const anonymous = `${userType}ANONYMOUS`;
export function principalOf(user) {
    return userType + user;
}
/** By the certificate that the client has shown, `User:CN=alice,O=Example`; without: ANONYMOUS. */
export function principalOfSocket(socket) {
    if (!(socket instanceof TLSSocket) || !socket.authorized)
        return anonymous;
    const subject = socket.getPeerX509Certificate()?.subject;
    return subject === undefined ? anonymous : principalOf(distinguishedName(subject));
}
/** Java writes the parts from the last to the first (RFC 2253), OpenSSL as they are stored. */
function distinguishedName(subject) {
    return subject.split('\n').toReversed().join(',');
}
//# sourceMappingURL=principal.js.map