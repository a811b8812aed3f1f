import { ProtocolError } from '../../core/errors.js';
/** What a connection begins with that carries something else than frames: no length is so large. */
const foreignStarts = [
    { bytes: [0x16, 3], fact: 'begins a TLS handshake, but this end is plain: turn ssl off there' },
    { bytes: [0x82, 0x21], fact: 'sends no frames: it must use the framed transport' },
    { bytes: [0x80, 1], fact: 'sends no frames: it must use the framed transport' },
    {
        bytes: [1, 0, 0, 0],
        fact: 'begins with SASL: turn kerberos off there; TLS can take its place',
    },
];
/** Throws ProtocolError when a connection's first chunk tells what the peer speaks instead. */
export function refuseForeignStart(chunk) {
    const found = foreignStarts.find(({ bytes }) => bytes.every((byte, i) => chunk[i] === byte));
    if (found !== undefined)
        throw new ProtocolError(`the peer ${found.fact}`);
}
//# sourceMappingURL=first-bytes.js.map