/*
 * Where a call goes:
 *
 *   namenode   /webhdfs/v1/logs/a%20b?op=APPEND&user.name=flume   each segment of a path encoded
 *   datanode   the Location that the namenode answers, taken as it is; only the place to connect to
 *              may be another (containers, NAT)
 */
import { WebHdfsError } from './web-hdfs.js';
export function addressName({ host, port }) {
    return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}
/** Path and query of a call to a namenode. Throws WebHdfsError for a path that no URL can carry. */
export function namenodeTarget(op, path, parameters, identity) {
    const query = Object.entries({ op, ...parameters, ...identityParameters(identity) })
        .map(([name, value]) => `${name}=${encode(op, path, value)}`)
        .join('&');
    return `/webhdfs/v1${encodePath(op, path)}?${query}`;
}
function identityParameters({ user, doAs, delegationToken }) {
    return {
        ...(delegationToken !== undefined && { delegation: delegationToken }),
        ...(delegationToken === undefined && user !== undefined && { 'user.name': user }),
        ...(doAs !== undefined && { doas: doAs }),
    };
}
/** `.`, `..` and empty segments would be taken away by whoever normalizes the URL. */
function encodePath(op, path) {
    if (path === '/')
        return path;
    const segments = path.slice(1).split('/');
    const isOdd = segments.some((name) => name === '' || name === '.' || name === '..');
    if (!path.startsWith('/') || isOdd || path.includes('\0')) {
        throw unusable(op, path, 'it must begin with /, without NUL and empty, "." or ".." segments');
    }
    return `/${segments.map((name) => encode(op, path, name)).join('/')}`;
}
function encode(op, path, text) {
    try {
        return encodeURIComponent(text);
    }
    catch (cause) {
        throw unusable(op, path, 'it has half a surrogate pair, which UTF-8 does not know', cause);
    }
}
function unusable(op, path, why, cause) {
    const message = `${op} ${JSON.stringify(path)}: a path that HDFS cannot have: ${why}`;
    return new WebHdfsError(message, { failure: 'refused', outcome: 'refused', cause });
}
/**
 * Reads the Location of a namenode's answer. Throws an Error that says what is wrong with it. A
 * namenode behind TLS names datanodes behind TLS: the token in the URL must not leave in the clear.
 */
export function readLocation(location, namenode, addresses) {
    if (location === undefined)
        throw new Error('it names no datanode');
    const url = URL.canParse(location) ? new URL(location) : undefined;
    if (url?.protocol !== 'https:' && (url?.protocol !== 'http:' || namenode.tls)) {
        const wanted = namenode.tls ? 'https' : 'http or https';
        // The query may hold a token.
        const found = JSON.stringify(location.split('?')[0].slice(0, 200));
        throw new Error(`its Location is no ${wanted} address: ${found}`);
    }
    const tls = url.protocol === 'https:';
    const host = url.hostname.replace(/^\[(.*)\]$/, '$1');
    const port = url.port === '' ? (tls ? 443 : 80) : Number(url.port);
    const other = addresses.get(addressName({ tls, host, port })) ?? addresses.get(host);
    return {
        address: { tls, host: other?.host ?? host, port: other?.port ?? port },
        host,
        target: url.pathname + url.search,
    };
}
//# sourceMappingURL=addresses.js.map