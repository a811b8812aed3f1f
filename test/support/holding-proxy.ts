import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/**
 * What becomes of a request: it arrives late, or late and after the death of its connection, or its
 * answer is lost.
 */
export type Mishap = 'delay' | 'hold' | 'lose answer';

/** Stands before a server and lets a mishap befall one request of its clients. */
export class HoldingProxy {
  /** It befalls the next piece of a client's data with this text. */
  catches: { readonly text: string; readonly how: Mishap } | undefined;
  readonly #targetPort: number;
  readonly #server = createServer((client) => this.#accept(client));
  readonly #open = new Set<Socket>();
  #held: { readonly target: Socket; readonly bytes: Buffer } | undefined;

  constructor(targetPort: number) {
    this.#targetPort = targetPort;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  get isHolding(): boolean {
    return this.#held !== undefined;
  }

  listen(): Promise<void> {
    return new Promise((resolve) => void this.#server.listen(0, '127.0.0.1', resolve));
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#open) socket.destroy();
  }

  /** Lets the server have what is held back; resolves with its answer. */
  async release(): Promise<string> {
    const { target, bytes } = this.#held!;
    this.#held = undefined;
    const answer = new Promise<string>((resolve) =>
      target.once('data', (chunk) => resolve(chunk.toString())),
    );
    target.write(bytes);
    return answer;
  }

  #accept(client: Socket): void {
    const target = connect(this.#targetPort, '127.0.0.1');
    let mishap: Mishap | undefined;
    for (const socket of [client, target]) {
      this.#open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => this.#open.delete(socket));
    }
    client.on('close', () => mishap !== 'hold' && target.end());
    target.on('close', () => client.destroy());
    client.on('data', (bytes) => {
      if (this.catches === undefined || !bytes.includes(this.catches.text))
        return void target.write(bytes);
      mishap = this.catches.how;
      this.catches = undefined;
      if (mishap === 'lose answer') target.write(bytes);
      else this.#held = { target, bytes };
      if (mishap === 'hold') client.destroy();
    });
    target.on('data', (bytes) => {
      if (mishap === 'lose answer') client.destroy();
      else client.write(bytes);
    });
  }
}
