import { connect, type Socket } from 'node:net';
import type { TestContext } from 'node:test';
import { defaultLimits } from '#src/broker/limits.js';
import type { RequestHandler } from '#src/broker/server/connection.js';
import { ServerResources } from '#src/broker/server/resources.js';
import { Server, type ServerLimits } from '#src/broker/server/server.js';
import type { Clock } from '#src/core/clock.js';
import { silentLogger } from '#src/core/logger.js';

/** A broker's server with any handler, and clients that are closed with it. */
export async function serve(
  test: TestContext,
  clock: Clock,
  handler: RequestHandler,
  changed: Partial<ServerLimits> = {},
): Promise<{ server: Server; resources: ServerResources; open(): Promise<Client> }> {
  const limits = { ...defaultLimits.server, ...changed };
  const resources = new ServerResources(limits);
  const server = new Server({
    host: '127.0.0.1',
    port: 0,
    key: 'broker.listen',
    open: () => handler,
    limits,
    resources,
    clock,
    logger: silentLogger,
  });
  const { port } = await server.start();
  const clients: Client[] = [];
  test.after(async () => {
    for (const client of clients) client.socket.destroy();
    await server.stop(0);
  });
  return {
    server,
    resources,
    async open() {
      const client = await Client.open(port);
      clients.push(client);
      return client;
    },
  };
}

export class Client {
  readonly socket: Socket;
  received = '';
  isClosed = false;

  static open(port: number): Promise<Client> {
    return new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1', () => resolve(new Client(socket)));
    });
  }

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.on('data', (chunk) => (this.received += String(chunk)));
    socket.on('close', () => (this.isClosed = true));
    socket.on('error', () => {});
  }

  /** The beginning of a frame of so many bytes. */
  announce(bytes: number): void {
    const length = Buffer.alloc(4);
    length.writeInt32BE(bytes);
    this.socket.write(length);
  }

  send(...texts: string[]): void {
    for (const text of texts) {
      this.announce(text.length);
      this.socket.write(text);
    }
  }
}
