/** A client of a netcat source that goes on over the source's restarts. */
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

const reconnectMs = 20;

export class NetcatClient {
  /** The source has said that it has these. */
  readonly taken: string[] = [];
  /** The connection ended before the answer: nobody can tell. */
  readonly doubtful: string[] = [];
  readonly #port: number;
  #socket: Socket | undefined;

  constructor(port: number) {
    this.#port = port;
  }

  /** A line, once. Resolves when it is answered, or when nobody can tell any more. */
  async send(line: string): Promise<void> {
    this.#socket ??= await this.#connected();
    this.#socket.write(`${line}\n`);
    const answer = await answerOf(this.#socket);
    if (answer === 'OK\n') this.taken.push(line);
    else this.doubtful.push(line);
    if (answer === undefined) this.#socket = undefined;
  }

  close(): void {
    this.#socket?.destroy();
  }

  async #connected(): Promise<Socket> {
    for (;;) {
      const socket = connect(this.#port, '127.0.0.1');
      const isOpen = await new Promise<boolean>((resolve) => {
        socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
      });
      if (isOpen) return socket.on('error', () => {});
      await pause(reconnectMs);
    }
  }
}

/** Undefined: the connection has ended. */
function answerOf(socket: Socket): Promise<string | undefined> {
  return new Promise((resolve) => {
    const onData = (data: Buffer): void => end(data.toString());
    const onClose = (): void => end(undefined);
    const end = (answer: string | undefined): void => {
      socket.off('data', onData).off('close', onClose);
      resolve(answer);
    };
    socket.on('data', onData).on('close', onClose);
    if (socket.destroyed) end(undefined);
  });
}
