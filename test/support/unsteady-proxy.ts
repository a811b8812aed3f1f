import type { Socket } from 'node:net';
import { ProxyServer } from './proxy-server.js';

/** What an answer takes of the budget: so much that many cuts fall on one, and it is lost. */
const answerCost = 40_000;

/** Stands before a server and cuts each connection when its budget of bytes is used up. */
export class UnsteadyProxy extends ProxyServer {
  /** Connections cut within a request, and those cut before an answer. */
  readonly cuts = { request: 0, answer: 0 };
  readonly #targetPort: number;
  readonly #budget: () => number;

  constructor(targetPort: number, budget: () => number) {
    super((client) => this.#accept(client));
    this.#targetPort = targetPort;
    this.#budget = budget;
  }

  #accept(client: Socket): void {
    const target = this.connect(client, this.#targetPort);
    let left = this.#budget();
    for (const [from, to] of [
      [client, target],
      [target, client],
    ] as const) {
      from.on('error', () => to.destroy());
      from.on('close', () => to.end());
    }
    const cut = (side: 'request' | 'answer'): void => {
      if (client.destroyed) return;
      this.cuts[side]++;
      client.destroy();
    };
    client.on('data', (chunk) => {
      target.write(chunk.subarray(0, Math.max(0, left)));
      left -= chunk.length;
      if (left <= 0) cut('request');
    });
    target.on('data', (chunk) => {
      left -= answerCost;
      if (left <= 0) cut('answer');
      else client.write(chunk);
    });
  }
}
