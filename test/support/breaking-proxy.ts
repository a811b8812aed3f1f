import type { Socket } from 'node:net';
import { ProxyServer } from './proxy-server.js';

/** Where a connection breaks, as the client sees it. */
export const breaks = [
  'accepted', // before a byte is read
  'head', // within the head of the request
  'body', // somewhere in the body
  'asked', // the server has the whole request; its answer is lost
  'answered', // within the answer
] as const;
export type Break = (typeof breaks)[number];

/** Of the head that is let through before a break within it. */
const headBytes = 40;

/**
 * Stands between an HTTP client and a server. While a break is due the next connection that gets so
 * far breaks there, with a reset.
 */
export class BreakingProxy extends ProxyServer {
  /** The next break; gone once it has been made. `atByte`: of the body at the latest, for `body`. */
  due: { readonly where: Break; readonly atByte: number } | undefined;
  readonly made = new Map<Break, number>();
  readonly #targetPort: number;

  constructor(targetPort: number) {
    super((client) => this.#accept(client));
    this.#targetPort = targetPort;
  }

  #accept(client: Socket): void {
    if (this.#breaks('accepted')) return void client.resetAndDestroy();
    const target = this.connect(client, this.#targetPort);
    const drop = (): void => {
      client.resetAndDestroy();
      target.destroy();
    };
    for (const socket of [client, target]) socket.on('error', drop);
    client.on('end', () => target.end());
    target.on('end', () => client.end());
    client.on('data', (chunk) => {
      const headEnd = chunk.indexOf('\r\n\r\n');
      const isHead = /^[A-Z]+ \//.test(chunk.toString('latin1', 0, 12));
      if (isHead && this.#breaks('head')) {
        target.write(chunk.subarray(0, headBytes));
        return drop();
      }
      const bodyAt = isHead && headEnd >= 0 ? headEnd + 4 : isHead ? chunk.length : 0;
      const at = bodyAt + Math.min(this.due?.atByte ?? 0, (chunk.length - bodyAt) >> 1);
      if (chunk.length > bodyAt && this.#breaks('body')) {
        // What came so far is flushed first: the server is to see a body that breaks off.
        target.write(chunk.subarray(0, at), () => drop());
        return;
      }
      target.write(chunk);
    });
    target.on('data', (chunk) => {
      const isInterim = chunk.toString('latin1', 0, 12) === 'HTTP/1.1 100';
      if (!isInterim && this.#breaks('asked')) return drop();
      if (!isInterim && this.#breaks('answered')) {
        client.write(chunk.subarray(0, chunk.length >> 1), () => drop());
        return;
      }
      client.write(chunk);
    });
  }

  #breaks(where: Break): boolean {
    if (this.due?.where !== where) return false;
    this.due = undefined;
    this.made.set(where, (this.made.get(where) ?? 0) + 1);
    return true;
  }
}
