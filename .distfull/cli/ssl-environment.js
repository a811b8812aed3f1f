/**
 * Flume's settings of TLS for all components may be system properties, which count before the
 * variables of the environment: here they become those.
 */
const variables = {
    'javax.net.ssl.keyStore': 'FLUME_SSL_KEYSTORE_PATH',
    'javax.net.ssl.keyStorePassword': 'FLUME_SSL_KEYSTORE_PASSWORD',
    'javax.net.ssl.keyStoreType': 'FLUME_SSL_KEYSTORE_TYPE',
    'javax.net.ssl.trustStore': 'FLUME_SSL_TRUSTSTORE_PATH',
    'javax.net.ssl.trustStorePassword': 'FLUME_SSL_TRUSTSTORE_PASSWORD',
    'javax.net.ssl.trustStoreType': 'FLUME_SSL_TRUSTSTORE_TYPE',
    'flume.ssl.include.protocols': 'FLUME_SSL_INCLUDE_PROTOCOLS',
    'flume.ssl.exclude.protocols': 'FLUME_SSL_EXCLUDE_PROTOCOLS',
    'flume.ssl.include.cipherSuites': 'FLUME_SSL_INCLUDE_CIPHERSUITES',
    'flume.ssl.exclude.cipherSuites': 'FLUME_SSL_EXCLUDE_CIPHERSUITES',
};
export function sslEnvironment(systemProperties) {
    const environment = {};
    for (const [name, variable] of Object.entries(variables))
        if (Object.hasOwn(systemProperties, name))
            environment[variable] = systemProperties[name];
    return environment;
}
//# sourceMappingURL=ssl-environment.js.map