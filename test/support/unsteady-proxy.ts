import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** What an answer takes of the budget: so much that many cuts fall on one, and it is lost. */
const answerCost = 20_000;

/** Stands before a server and cuts each connection when its budget of bytes is used up. */
export class UnsteadyProxy {
  /** Connections cut within a request, and those cut before an answer. */
  readonly cuts = { request: 0, answer: 0 };
  readonly #targetPort: number;
  readonly #budget: () => number;
  readonly #server = createServer((client) => this.#accept(client));
  readonly #open = new Set<Socket>();

  constructor(targetPort: number, budget: () => number) {
    this.#targetPort = targetPort;
    this.#budget = budget;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  listen(): Promise<void> {
    return new Promise((resolve) => void this.#server.listen(0, '127.0.0.1', resolve));
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#open) socket.destroy();
  }

  #accept(client: Socket): void {
    const target = connect(this.#targetPort, '127.0.0.1');
    let left = this.#budget();
    for (const [from, to] of [
      [client, target],
      [target, client],
    ] as const) {
      this.#open.add(from);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        this.#open.delete(from);
        to.end();
      });
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
