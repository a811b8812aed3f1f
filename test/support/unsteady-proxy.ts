import type { Socket } from 'node:net';
import { ProxyServer } from './proxy-server.js';

/**
 * Stands before a server and cuts each connection when as many bytes as its budget have been sent:
 * every other one within the request, the rest before the next answer, which is lost.
 */
export class UnsteadyProxy extends ProxyServer {
  /** Connections cut within a request, and those cut before an answer. */
  readonly cuts = { request: 0, answer: 0 };
  readonly #targetPort: number;
  readonly #budget: () => number;
  #connections = 0;

  constructor(targetPort: number, budget: () => number) {
    super((client) => this.#accept(client));
    this.#targetPort = targetPort;
    this.#budget = budget;
  }

  #accept(client: Socket): void {
    const target = this.connect(client, this.#targetPort);
    const side = this.#connections++ % 2 === 0 ? 'answer' : 'request';
    let left = this.#budget();
    for (const [from, to] of [
      [client, target],
      [target, client],
    ] as const) {
      from.on('error', () => to.destroy());
      from.on('close', () => to.end());
    }
    const cut = (): void => {
      if (client.destroyed) return;
      this.cuts[side]++;
      client.destroy();
    };
    client.on('data', (chunk) => {
      target.write(side === 'answer' ? chunk : chunk.subarray(0, Math.max(0, left)));
      left -= chunk.length;
      if (side === 'request' && left <= 0) cut();
    });
    target.on('data', (chunk) => {
      if (side === 'answer' && left <= 0) cut();
      else client.write(chunk);
    });
  }
}
