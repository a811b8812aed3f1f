/**
 * A login of Java's, as far as user and password:
 *
 *   org.apache.kafka.common.security.plain.PlainLoginModule required username="u" password="p";
 */
/** Undefined when the text names no user or no password. */
export function jaasLogin(text) {
    const options = new Map();
    const pattern = /([\w.]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'([^']*)'|([^\s;"']+))/g;
    for (const [, name, quoted, single, bare] of text.matchAll(pattern))
        options.set(name, quoted?.replaceAll(/\\(.)/g, '$1') ?? single ?? bare ?? '');
    const username = options.get('username');
    const password = options.get('password');
    return username === undefined || password === undefined ? undefined : { username, password };
}
//# sourceMappingURL=jaas.js.map