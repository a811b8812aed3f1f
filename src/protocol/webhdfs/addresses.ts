/*
 * Where a call goes:
 *
 *   namenode   /webhdfs/v1/logs/a%20b?op=APPEND&user.name=flume   each segment of a path encoded
 *   datanode   the Location that the namenode answers, taken as it is; only the place to connect to
 *              may be another (containers, NAT)
 */
import { WebHdfsError } from './web-hdfs.js';

/** An HTTP server. An IPv6 `host` is without brackets. */
export interface HttpAddress {
  readonly tls: boolean;
  readonly host: string;
  readonly port: number;
}

/** Who asks: a name that HDFS believes, or with Kerberos a token that somebody fetched. */
export interface Identity {
  readonly user?: string | undefined;
  /** On whose behalf (`doas`). */
  readonly doAs?: string | undefined;
  /** Goes before `user`. */
  readonly delegationToken?: string | undefined;
}

/** By the datanode's own name, `host:port` or `host`: where it is reached. */
export type DatanodeAddresses = ReadonlyMap<
  string,
  { readonly host: string; readonly port?: number | undefined }
>;

/** A datanode and what to ask it. */
export interface DatanodeTarget {
  readonly address: HttpAddress;
  /** What it calls itself, which its certificate names. */
  readonly host: string;
  readonly target: string;
}

export function addressName({ host, port }: HttpAddress): string {
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}

/** Path and query of a call to a namenode. Throws WebHdfsError for a path that no URL can carry. */
export function namenodeTarget(
  op: string,
  path: string,
  parameters: Readonly<Record<string, string>>,
  identity: Identity,
): string {
  const query = Object.entries({ op, ...parameters, ...identityParameters(identity) })
    .map(([name, value]) => `${name}=${encode(op, path, value)}`)
    .join('&');
  return `/webhdfs/v1${encodePath(op, path)}?${query}`;
}

function identityParameters({ user, doAs, delegationToken }: Identity): Record<string, string> {
  return {
    ...(delegationToken !== undefined && { delegation: delegationToken }),
    ...(delegationToken === undefined && user !== undefined && { 'user.name': user }),
    ...(doAs !== undefined && { doas: doAs }),
  };
}

/** `.`, `..` and empty segments would be taken away by whoever normalizes the URL. */
function encodePath(op: string, path: string): string {
  if (path === '/') return path;
  const segments = path.slice(1).split('/');
  const isOdd = segments.some((name) => name === '' || name === '.' || name === '..');
  if (!path.startsWith('/') || isOdd || path.includes('\0')) {
    throw unusable(op, path, 'it must begin with /, without NUL and empty, "." or ".." segments');
  }
  return `/${segments.map((name) => encode(op, path, name)).join('/')}`;
}

function encode(op: string, path: string, text: string): string {
  try {
    return encodeURIComponent(text);
  } catch (cause) {
    throw unusable(op, path, 'it has half a surrogate pair, which UTF-8 does not know', cause);
  }
}

function unusable(op: string, path: string, why: string, cause?: unknown): WebHdfsError {
  const message = `${op} ${JSON.stringify(path)}: a path that HDFS cannot have: ${why}`;
  return new WebHdfsError(message, { failure: 'refused', outcome: 'refused', cause });
}

/**
 * Reads the Location of a namenode's answer. Throws an Error that says what is wrong with it. A
 * namenode behind TLS names datanodes behind TLS: the token in the URL must not leave in the clear.
 */
export function readLocation(
  location: string | undefined,
  namenode: HttpAddress,
  addresses: DatanodeAddresses,
): DatanodeTarget {
  if (location === undefined) throw new Error('it names no datanode');
  const url = URL.canParse(location) ? new URL(location) : undefined;
  if (url?.protocol !== 'https:' && (url?.protocol !== 'http:' || namenode.tls)) {
    const wanted = namenode.tls ? 'https' : 'http or https';
    // The query may hold a token.
    const found = JSON.stringify(location.split('?')[0]!.slice(0, 200));
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
