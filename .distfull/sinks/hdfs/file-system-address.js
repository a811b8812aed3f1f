/*
 * Where `hdfs.path` leads. Flume speaks Hadoop's RPC there; we speak WebHDFS, at another port:
 *
 *   hdfs://host:8020/logs        http://host:9870    the RPC port says nothing about the HTTP port
 *   hdfs://service/logs          each of hdfs.namenodes: a nameservice is a name in Hadoop's own
 *   /logs, hdfs:///logs          the same            configuration, and so is fs.defaultFS
 *   webhdfs://host:9870/logs     http://host:9870
 *   swebhdfs://host:9871/logs    https://host:9871
 *
 * Escapes are in the path alone: an event does not choose the cluster.
 */
import { isIPv6 } from 'node:net';
import { ConfigError } from '../../core/errors.js';
import { addressName } from '../../protocol/webhdfs/addresses.js';
const schemes = new Set(['', 'hdfs', 'webhdfs', 'swebhdfs']);
/** @throws ConfigError for a path or an address that leads to no HDFS. */
export function fileSystemOf(path, options) {
    const { where, namenodes = [] } = options;
    const { scheme, authority, folderTemplate } = partsOf(path, where);
    const tls = scheme === 'swebhdfs' || options.tls === true;
    const port = options.webhdfsPort ?? (tls ? 9871 : 9870);
    if (namenodes.length > 0) {
        const addresses = namenodes.map((text) => {
            const named = authorityOf(text, () => `${where}namenodes: "${text}" is no address`);
            return { tls, host: named.host, port: named.port ?? port };
        });
        const explanation = `hdfs.namenodes names ${namesOf(addresses)}`;
        return { namenodes: addresses, folderTemplate, explanation };
    }
    if (authority === '')
        throw new ConfigError(`${where}path: "${path}" names no namenode, and there is no fs.defaultFS here: ` +
            `write hdfs://host${folderTemplate}, or give hdfs.namenodes`);
    const named = authorityOf(authority, () => `${where}path: "${authority}" is no address`);
    const isRpc = scheme === 'hdfs';
    const address = { tls, host: named.host, port: isRpc ? port : (named.port ?? port) };
    const name = namesOf([address]);
    const explanation = isRpc
        ? `${rpcFact(named)}: WebHDFS is looked for at ${name} (hdfs.webhdfsPort). If ` +
            `${named.host} is a nameservice (HA), name its namenodes in hdfs.namenodes`
        : `hdfs.path names ${name}`;
    return { namenodes: [address], folderTemplate, explanation };
}
function partsOf(path, where) {
    const match = /^(?:([A-Za-z][\w+.-]*):(?:\/\/([^/]*))?)?(\/.*)?$/s.exec(path);
    const [, scheme = '', authority = '', folder] = match ?? [];
    if (match === null)
        throw new ConfigError(`${where}path: "${path}" does not begin with / or hdfs://: an event must not choose the ` +
            'root of its path, and there is no home folder to begin at');
    if (!schemes.has(scheme.toLowerCase()))
        throw new ConfigError(`${where}path: "${path}": ${scheme} is no file system of this sink, which writes to ` +
            'hdfs://, webhdfs:// and swebhdfs://; for files of this machine use a file_roll sink');
    if (authority.includes('%'))
        throw new ConfigError(`${where}path: "${authority}" has an escape: an event cannot choose the cluster; write the ` +
            'host, and escapes in the path behind it');
    return { scheme: scheme.toLowerCase(), authority, folderTemplate: folder ?? '/' };
}
/** Of `host`, `host:port` or `[address]:port`. @throws ConfigError that begins with `fact`. */
function authorityOf(text, fact) {
    const match = /^(?:\[([^\]]+)\]|([\w.-]+))(?::(\d{1,5}))?$/.exec(text.trim());
    const [, bracketed, name, digits] = match ?? [];
    const port = digits === undefined ? undefined : Number(digits);
    const isPort = port === undefined || (port >= 1 && port <= 65_535);
    const host = bracketed === undefined ? name : isIPv6(bracketed) ? bracketed : undefined;
    if (host === undefined || !isPort)
        throw new ConfigError(`${fact()}: write host or host:port, and an IPv6 address as [::1]:9870`);
    return { host, port };
}
function rpcFact({ host, port }) {
    const path = `hdfs.path names ${host}`;
    return port === undefined ? path : `${path} and Hadoop's RPC port ${port}, which is not used`;
}
function namesOf(addresses) {
    return addresses
        .map((address) => `${address.tls ? 'https' : 'http'}://${addressName(address)}`)
        .join(', ');
}
//# sourceMappingURL=file-system-address.js.map