/** The RPC client properties of Flume's SDK, as `avro-client --rpcProps FILE` takes them. */
import { parseAddress } from '../../config/address.js';
import { ConfigError } from '../../core/errors.js';
import { checkTlsClient } from '../../protocol/tls/settings.js';
/** Without `--rpcProps`, the client of Flume sends five events at a time. */
const batchEventsDefault = 5;
const timeoutDefaultMs = 20_000;
export function settingsFor({ host, port }) {
    return {
        hosts: [{ host, port }],
        choice: 'first',
        maxAttempts: 1,
        maxBackoffMs: 0,
        batchEvents: batchEventsDefault,
        connectTimeoutMs: timeoutDefaultMs,
        requestTimeoutMs: timeoutDefaultMs,
        compressionLevel: undefined,
        tls: { ssl: false, 'trust-all-certs': false },
        thriftProtocol: undefined,
        where: 'avro-client',
    };
}
/** @throws ConfigError for what is missing or wrong, or needs Java. */
export function rpcSettings(properties, file) {
    return new RpcProperties(properties, file).settings();
}
/** Of Thrift there is, as in Flume, only the one that knows one host. */
const clients = {
    default: 'first',
    'org.apache.flume.api.nettyavrorpcclient': 'first',
    default_failover: 'failover',
    'org.apache.flume.api.failoverrpcclient': 'failover',
    default_loadbalance: 'load balance',
    'org.apache.flume.api.loadbalancingrpcclient': 'load balance',
    thrift: 'thrift',
    'org.apache.flume.api.thriftrpcclient': 'thrift',
};
class RpcProperties {
    #properties;
    #file;
    constructor(properties, file) {
        this.#properties = properties;
        this.#file = file;
    }
    settings() {
        const client = this.#client();
        const choice = this.#choice(client);
        const all = this.#hosts();
        const hosts = choice === 'first' ? all.slice(0, 1) : all;
        const isDeflated = this.#oneOf('compression-type', ['none', 'deflate']) === 'deflate';
        const level = this.#number('compression-level', 6, { min: 0, max: 9 });
        return {
            hosts,
            choice,
            maxAttempts: choice === 'failover'
                ? this.#number('max-attempts', hosts.length, { min: 1 })
                : hosts.length,
            maxBackoffMs: this.#flag('backoff') ? this.#number('maxBackoff', 30_000, { min: 1 }) : 0,
            batchEvents: this.#number('batch-size', 100, { min: 1 }),
            connectTimeoutMs: this.#number('connect-timeout', timeoutDefaultMs, { min: 1_000 }),
            requestTimeoutMs: this.#number('request-timeout', timeoutDefaultMs, { min: 1_000 }),
            compressionLevel: isDeflated ? level : undefined,
            tls: this.#tls(),
            thriftProtocol: client === 'thrift' ? this.#thriftProtocol() : undefined,
            where: this.#file,
        };
    }
    #tls() {
        const options = {
            ssl: this.#flag('ssl'),
            'trust-all-certs': this.#flag('trust-all-certs'),
            truststore: this.#properties.get('truststore'),
            'truststore-password': this.#properties.get('truststore-password'),
            'include-protocols': this.#list('include-protocols'),
            'exclude-protocols': this.#list('exclude-protocols'),
            'include-cipher-suites': this.#list('include-cipher-suites'),
            'exclude-cipher-suites': this.#list('exclude-cipher-suites'),
        };
        checkTlsClient(options, this.#file);
        return options;
    }
    #list(key) {
        return this.#properties.get(key)?.split(/\s+/).filter(Boolean);
    }
    #client() {
        const client = clients[(this.#properties.get('client.type') ?? 'default').toLowerCase()];
        if (client !== undefined)
            return client;
        throw this.#wrong('client.type', 'must be default, default_failover, default_loadbalance (Avro RPC) or thrift; ' +
            'classes of Java cannot be loaded here');
    }
    #choice(client) {
        if (client === 'thrift')
            return 'first';
        if (client !== 'load balance')
            return client;
        const selector = this.#oneOf('host-selector', ['round_robin', 'random']);
        return selector === 'random' ? 'random' : 'round robin';
    }
    #thriftProtocol() {
        if (this.#flag('kerberos'))
            throw this.#wrong('kerberos', 'is not supported: set it to false, and use ssl');
        return this.#oneOf('protocol', ['compact', 'binary']) === 'binary' ? 'binary' : 'compact';
    }
    #hosts() {
        const aliases = (this.#properties.get('hosts') ?? '').split(/\s+/).filter(Boolean);
        if (aliases.length === 0)
            throw this.#wrong('hosts', 'must list the hosts, e.g. hosts = h1 and hosts.h1 = web1:4545');
        return aliases.map((alias) => {
            const key = `hosts.${alias}`;
            const address = parseAddress(this.#properties.get(key) ?? '');
            if (typeof address === 'string')
                throw this.#wrong(key, address);
            return address;
        });
    }
    /** The first one where nothing is written. Flume compares without case. */
    #oneOf(key, values) {
        const value = (this.#properties.get(key) ?? values[0]).toLowerCase();
        if (values.includes(value))
            return value;
        throw this.#wrong(key, `must be ${values.join(' or ')}`);
    }
    #flag(key) {
        return this.#oneOf(key, ['false', 'true']) === 'true';
    }
    #number(key, otherwise, { min, max = 2 ** 31 - 1 }) {
        const text = this.#properties.get(key);
        if (text === undefined)
            return otherwise;
        const value = Number(text);
        if (Number.isInteger(value) && value >= min && value <= max)
            return value;
        throw this.#wrong(key, `must be a whole number from ${min} to ${max}`);
    }
    #wrong(key, rule) {
        const value = this.#properties.get(key);
        const found = value === undefined ? 'it is missing' : `found "${value}"`;
        return new ConfigError(`${this.#file}: ${key} ${rule}; ${found}`);
    }
}
//# sourceMappingURL=rpc-properties.js.map