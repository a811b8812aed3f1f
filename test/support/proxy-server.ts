import { connect, createServer } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/** Listens before a server; what goes through is the caller's to pass on. */
export class ProxyServer {
  readonly #open = new Set<Socket>();
  readonly #server;

  /** `accept` gets each client. */
  constructor(accept: (client: Socket) => void) {
    this.#server = createServer((client) => accept(client));
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  listen(): Promise<void> {
    return new Promise((resolve) => void this.#server.listen(0, '127.0.0.1', resolve));
  }

  /** A connection to the server behind, which ends with the proxy, as does the client's. */
  connect(client: Socket, targetPort: number): Socket {
    const target = connect(targetPort, '127.0.0.1');
    for (const socket of [client, target]) {
      this.#open.add(socket);
      socket.on('close', () => this.#open.delete(socket));
    }
    return target;
  }

  close(): void {
    this.#server.close();
    for (const socket of this.#open) socket.destroy();
  }
}
