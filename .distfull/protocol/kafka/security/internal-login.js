/** `brokers`: where to connect without one. */
export function accessTo(brokers, login) {
    if (login === undefined)
        return { bootstrapServers: brokers };
    const { address, username, password } = login;
    const sasl = { mechanism: 'SCRAM-SHA-256', username, password };
    return { bootstrapServers: [address], security: () => Promise.resolve({ sasl }) };
}
//# sourceMappingURL=internal-login.js.map