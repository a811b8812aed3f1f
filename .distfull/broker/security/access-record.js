/** The same rule has the same key, whoever made it. */
export function aclKey({ resource, principal, host, operation, permission }) {
    const { type, name, isPrefix } = resource;
    const parts = [type, isPrefix ? 'prefix' : 'literal', name, principal, host];
    return `acl ${JSON.stringify([...parts, operation, permission])}`;
}
export function credentialKey(user, digest) {
    return `credential ${digest} ${user}`;
}
//# sourceMappingURL=access-record.js.map