/*
 * Hot path. One client: the messages that arrive in one chunk are a few batches. While the channels
 * have no room the socket is not read: that is the back-pressure.
 */
import type { Socket } from 'node:net';
import { MessageBatch } from '../../codecs/syslog/message-batch.js';
import { SyslogLines } from '../../codecs/syslog/syslog-lines.js';
import { messageOf } from '../../core/errors.js';
import type { MessageParser } from './message-parser.js';
import type { SyslogServerContext } from './syslog-server.js';

export class SyslogConnection {
  /** Resolves when the connection is closed and nothing of it is left to be passed on. */
  readonly finished: Promise<void>;
  readonly #context: SyslogServerContext;
  readonly #socket: Socket;
  readonly #peer: string;
  readonly #lines: SyslogLines;

  constructor(context: SyslogServerContext, socket: Socket) {
    this.#context = context;
    this.#socket = socket;
    this.#peer = `${socket.remoteAddress}:${socket.remotePort}`;
    this.#lines = new SyslogLines(context.lines);
    socket.on('error', () => {}); // told by the loop; it may come before that
    this.finished = this.#run();
  }

  close(): void {
    this.#socket.destroy();
  }

  async #run(): Promise<void> {
    const { source } = this.#context;
    try {
      const { localPort = 0, remoteAddress = '' } = this.#socket;
      const parser = this.#context.parserOf(localPort);
      const headers = await this.#context.headersOf(localPort, remoteAddress);
      for await (const chunk of this.#socket) await this.#take(chunk as Buffer, parser, headers);
      const { carriedBytes } = this.#lines;
      if (carriedBytes > 0) {
        source.counters.add('EventReadFail');
        source.logger.debug(
          { peer: this.#peer, carriedBytes },
          'A last line without LF is dropped',
        );
      }
    } catch (error) {
      source.logger.debug({ peer: this.#peer }, `Client went away: ${messageOf(error)}`);
    } finally {
      this.#socket.destroySoon();
    }
  }

  async #take(
    chunk: Buffer,
    parser: MessageParser,
    headers: Record<string, string>,
  ): Promise<void> {
    const { batchSize, complaints, window } = this.#context;
    const { buffer, starts, ends, size } = this.#lines.push(chunk);
    for (let from = 0; from < size; from += batchSize) {
      const to = Math.min(size, from + batchSize);
      const messages = new MessageBatch(buffer, to - from);
      for (let i = from; i < to; i++) parser.parse(buffer, starts[i]!, ends[i]!, messages);
      messages.addToAll(headers);
      complaints.about(messages, this.#peer);
      await window.push(messages.toBatch(), () => {});
    }
  }
}
