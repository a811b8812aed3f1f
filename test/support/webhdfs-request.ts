/** What the two kinds of simulated nodes have in common: reading a request, breaking an answer. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { HdfsException } from './hdfs-exception.js';
import type { Call } from './webhdfs-call.js';

const root = '/webhdfs/v1';

export function callOf(request: IncomingMessage, node: Call['node'], index: number): Call {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  return {
    node,
    index,
    operation: (searchParams.get('op') ?? '').toUpperCase(),
    path: decodeURIComponent(pathname.startsWith(root) ? pathname.slice(root.length) : pathname),
    query: searchParams,
  };
}

/** Without a name it is the static user, who may do nothing. */
export function userOf(query: URLSearchParams, proxyUsers: ReadonlySet<string>): string {
  const user = query.get('user.name') ?? 'nobody';
  const other = query.get('doas');
  if (other !== null && !proxyUsers.has(user)) {
    const message = `User: ${user} is not allowed to impersonate ${other}`;
    throw new HdfsException('AuthorizationException', message);
  }
  return other ?? user;
}

export function cut(response: ServerResponse): void {
  response.socket?.destroy();
}

/** The answer breaks off: in its body, or in its head where it has none. */
export function tear(response: ServerResponse, text: string): void {
  if (text === '') return void response.socket?.end('HTTP/1.1 20', () => cut(response));
  response.write(text.slice(0, text.length / 2), () => cut(response));
}
