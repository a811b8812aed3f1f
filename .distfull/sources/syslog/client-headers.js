import { javaAddress } from '../peer-address.js';
/** The headers that tell who sent a message. Never rejects. */
export async function clientHeaders({ clientIPHeader, clientHostnameHeader }, address, names) {
    const headers = {};
    if (clientIPHeader !== undefined)
        headers[clientIPHeader] = javaAddress(address);
    if (clientHostnameHeader !== undefined)
        headers[clientHostnameHeader] = await names.of(address);
    return headers;
}
//# sourceMappingURL=client-headers.js.map