export function storeOptions(own, store, environment) {
    return {
        path: own.path ?? environment[`FLUME_SSL_${store}_PATH`],
        password: own.password ?? environment[`FLUME_SSL_${store}_PASSWORD`],
    };
}
export function protectionOptions(own, environment) {
    const list = (name) => environment[`FLUME_SSL_${name}`]?.split(',').map((item) => item.trim());
    return {
        'include-protocols': own['include-protocols'] ?? list('INCLUDE_PROTOCOLS'),
        'exclude-protocols': own['exclude-protocols'] ?? list('EXCLUDE_PROTOCOLS'),
        'include-cipher-suites': own['include-cipher-suites'] ?? list('INCLUDE_CIPHERSUITES'),
        'exclude-cipher-suites': own['exclude-cipher-suites'] ?? list('EXCLUDE_CIPHERSUITES'),
    };
}
//# sourceMappingURL=globals.js.map