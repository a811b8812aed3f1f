import { ConfigError } from '../../core/errors.js';
/** What a current Java enables, too. */
const protocols = ['TLSv1.2', 'TLSv1.3'];
const tls13Suites = [
    'TLS_AES_256_GCM_SHA384',
    'TLS_AES_128_GCM_SHA256',
    'TLS_CHACHA20_POLY1305_SHA256',
];
const tls12Ciphers = [
    'AES_256_GCM_SHA384',
    'AES_128_GCM_SHA256',
    'CHACHA20_POLY1305_SHA256',
    'AES_128_CBC_SHA256',
    'AES_256_CBC_SHA',
    'AES_128_CBC_SHA',
];
const tls12Suites = [
    ...['ECDHE_ECDSA', 'ECDHE_RSA'].flatMap((exchange) => [...tls12Ciphers, 'AES_256_CBC_SHA384'].map((cipher) => `TLS_${exchange}_WITH_${cipher}`)),
    ...[...tls12Ciphers, 'AES_256_CBC_SHA256'].map((cipher) => `TLS_DHE_RSA_WITH_${cipher}`),
];
/** Throws ConfigError when nothing is left. `where`: `file:line: source r1`. */
export function protectionOf(options, where) {
    const include = options['include-protocols'] ?? [];
    const enabled = filtered(protocols, include, options['exclude-protocols'] ?? []);
    if (enabled.length === 0)
        throw new ConfigError(`${where}: include-protocols and exclude-protocols leave no protocol: ` +
            `allow ${protocols.join(' or ')}`);
    const versions = { minVersion: enabled[0], maxVersion: enabled.at(-1) };
    const included = options['include-cipher-suites'] ?? [];
    const excluded = options['exclude-cipher-suites'] ?? [];
    if (included.length === 0 && excluded.length === 0)
        return versions;
    const suites = [
        ...(enabled.includes('TLSv1.3') ? tls13Suites : []),
        ...(enabled.includes('TLSv1.2') ? tls12Suites : []),
    ];
    const left = filtered(suites, included, excluded);
    if (left.length === 0)
        throw new ConfigError(`${where}: include-cipher-suites and exclude-cipher-suites leave no cipher suite of ` +
            `${enabled.join(' and ')}: allow one, such as ${suites[0]}`);
    return { ...versions, ciphers: left.map(opensslName).join(':') };
}
function filtered(names, include, exclude) {
    return names.filter((name) => (include.length === 0 || include.includes(name)) && !exclude.includes(name));
}
/** `TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256` is `ECDHE-RSA-AES128-GCM-SHA256` in OpenSSL. */
function opensslName(suite) {
    if (!suite.includes('_WITH_'))
        return suite;
    return suite
        .slice('TLS_'.length)
        .replace('_WITH_', '-')
        .replace(/AES_(\d+)(_CBC)?/, 'AES$1')
        .replace('POLY1305_SHA256', 'POLY1305')
        .replaceAll('_', '-');
}
//# sourceMappingURL=protection.js.map