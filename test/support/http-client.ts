import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';

export interface HttpRequest {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Absent: none, and no length of it. */
  readonly body?: string | Uint8Array;
}

export interface HttpAnswer {
  readonly status: number;
  readonly reason: string;
  readonly contentType: string | undefined;
  readonly text: string;
}

/** Sends one request on a connection of its own. */
export async function exchange(port: number, sent: HttpRequest): Promise<HttpAnswer> {
  const { method = 'POST', path = '/', headers = {}, body } = sent;
  const isMeasured = body !== undefined && headers['Transfer-Encoding'] === undefined;
  const length = isMeasured ? { 'Content-Length': String(Buffer.byteLength(body)) } : {};
  const request = httpRequest({
    host: '127.0.0.1',
    port,
    method,
    path,
    agent: false,
    headers: { ...length, ...headers },
  });
  // A server that has answered may reset what it did not read.
  request.on('error', () => {});
  request.end(body);
  const [response] = await once(request, 'response');
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk as Buffer);
  return {
    status: response.statusCode,
    reason: response.statusMessage,
    contentType: response.headers['content-type'],
    text: Buffer.concat(chunks).toString(),
  };
}

/** Sends bytes as they are, closes the sending side, and gives what comes until the end or a reset. */
export function exchangeRaw(port: number, bytes: string | Buffer): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  // Taken as it comes: what a socket has buffered when it is reset, an iteration does not get.
  const chunks: Buffer[] = [];
  socket.on('data', (chunk) => chunks.push(chunk)).end(bytes);
  return new Promise((resolve, reject) => {
    socket.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ECONNRESET') reject(error);
    });
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')));
  });
}

/** The reason in an error page of Jetty's kind. */
export function messageIn(page: string): string | undefined {
  const shown = /MESSAGE:<\/th><td>(.*?)<\/td>/s.exec(page)?.[1];
  return shown?.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name]!);
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
