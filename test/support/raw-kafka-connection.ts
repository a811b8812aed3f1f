import { connect, type Socket } from 'node:net';
import type { KafkaApi } from '#src/generated/kafka/wire.js';
import { encodeRequest, readResponseHeader } from '#src/protocol/kafka/framing.js';
import { MessageReader } from '#src/protocol/kafka/reader.js';

/** Speaks frames with a broker, right or wrong ones, and tells a reply from a closed connection. */
export class RawKafkaConnection {
  readonly #socket: Socket;
  #received = Buffer.alloc(0);
  #isClosed = false;
  #wake: (() => void) | undefined;
  #correlationId = 0;

  static open({ host, port }: { host: string; port: number }): Promise<RawKafkaConnection> {
    return new Promise((resolve, reject) => {
      const socket = connect(port, host, () => resolve(new RawKafkaConnection(socket)));
      socket.once('error', reject);
    });
  }

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('error', () => {});
    socket.on('data', (chunk) => {
      this.#received = Buffer.concat([this.#received, chunk]);
      this.#wake?.();
    });
    socket.on('close', () => {
      this.#isClosed = true;
      this.#wake?.();
    });
  }

  /** Sends a well-formed request and returns its correlation id. */
  send<Input>(api: KafkaApi<any, Input, any, any>, apiVersion: number, message: Input): number {
    const correlationId = this.#correlationId++;
    for (const chunk of encodeRequest(api, { apiVersion, correlationId, clientId: 'raw' }, message))
      this.#socket.write(chunk);
    return correlationId;
  }

  write(bytes: Uint8Array): void {
    this.#socket.write(bytes);
  }

  /** Sends a request and reads its response. Throws when the connection is closed instead. */
  async ask<Input, Response>(
    api: KafkaApi<any, Input, Response, any>,
    version: number,
    message: Input,
  ): Promise<Response> {
    const correlationId = this.send(api, version, message);
    const frame = await this.frame();
    if (frame === undefined) throw new Error(`${api.name} v${version}: the connection was closed`);
    const reader = new MessageReader(frame);
    const answered = readResponseHeader(reader, api, version);
    if (answered !== correlationId) throw new Error(`asked ${correlationId}, answered ${answered}`);
    return api.readResponse(reader, version);
  }

  /** The next frame's payload; undefined when the connection is closed without one. */
  async frame(): Promise<Buffer | undefined> {
    for (;;) {
      const length = this.#received.length < 4 ? undefined : this.#received.readInt32BE(0);
      if (length !== undefined && this.#received.length >= 4 + length) {
        const frame = this.#received.subarray(4, 4 + length);
        this.#received = this.#received.subarray(4 + length);
        return frame;
      }
      if (this.#isClosed) return undefined;
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
  }

  close(): void {
    this.#socket.destroy();
  }
}
