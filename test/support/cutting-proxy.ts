import { connect, createServer } from 'node:net';
import type { Server, Socket } from 'node:net';
import { FrameSplitter } from '#src/protocol/frame-splitter.js';

/**
 * Where a connection dies: before the broker gets the request, or before the client gets the
 * answer.
 */
export interface Cut {
  readonly apiKey: number;
  readonly side: 'request' | 'answer';
  /** So many others of the kind pass before; absent: none. */
  readonly after?: number;
}

const frameBytesMax = 100 * 1024 * 1024;

/** Stands between Kafka clients and a broker, and cuts a connection once where it is told to. */
export class CuttingProxy {
  /** The next cut; gone once it has been made. */
  cut: Cut | undefined;
  /** Requests that reached the broker, by API key. */
  readonly forwarded = new Map<number, number>();
  targetPort = 0;
  readonly #sockets = new Set<Socket>();
  readonly #server: Server = createServer({ noDelay: true }, (client) => this.#accept(client));

  listen(): Promise<number> {
    return new Promise((resolve) => {
      this.#server.listen(0, '127.0.0.1', () => {
        resolve((this.#server.address() as { port: number }).port);
      });
    });
  }

  close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    return new Promise((resolve) => void this.#server.close(() => resolve()));
  }

  #accept(client: Socket): void {
    const broker = connect({ host: '127.0.0.1', port: this.targetPort, noDelay: true });
    const asked: number[] = [];
    const requests = new FrameSplitter(frameBytesMax);
    const answers = new FrameSplitter(frameBytesMax);
    const drop = (): void => {
      client.destroy();
      broker.destroy();
    };
    for (const socket of [client, broker]) {
      this.#sockets.add(socket);
      socket.on('error', drop);
      socket.on('close', () => {
        this.#sockets.delete(socket);
        drop();
      });
    }
    client.on('data', (chunk) => {
      for (const request of requests.push(chunk)) {
        const apiKey = request.readInt16BE(0);
        if (this.#takeCut(apiKey, 'request')) return drop();
        asked.push(apiKey);
        this.forwarded.set(apiKey, (this.forwarded.get(apiKey) ?? 0) + 1);
        sendFrame(broker, request);
      }
    });
    broker.on('data', (chunk) => {
      for (const answer of answers.push(chunk)) {
        if (this.#takeCut(asked.shift()!, 'answer')) return drop();
        sendFrame(client, answer);
      }
    });
  }

  #takeCut(apiKey: number, side: Cut['side']): boolean {
    const { cut } = this;
    if (cut?.apiKey !== apiKey || cut.side !== side) return false;
    const { after = 0 } = cut;
    this.cut = after > 0 ? { ...cut, after: after - 1 } : undefined;
    return after === 0;
  }
}

function sendFrame(socket: Socket, payload: Buffer): void {
  const length = Buffer.alloc(4);
  length.writeInt32BE(payload.length);
  socket.write(length);
  socket.write(payload);
}
