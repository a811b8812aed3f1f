/** `host:port` or `[v6]:port`. A string says what is wrong. */
export function parseAddress(text) {
    const match = /^(?:\[([0-9a-fA-F:.]+)\]|([^\s:[\]]+)):(\d{1,5})$/.exec(text.trim());
    if (match === null)
        return 'must be host:port, such as 127.0.0.1:9092';
    const port = Number(match[3]);
    if (port > 65535)
        return 'must have a port of at most 65535';
    return { host: (match[1] ?? match[2]), port };
}
//# sourceMappingURL=address.js.map