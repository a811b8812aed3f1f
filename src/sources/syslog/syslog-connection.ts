/*
 * Hot path. One client: the messages that arrive in one chunk are a few batches. While the channels
 * have no room the socket is not read: that is the back-pressure.
 */
import type { Duplex } from 'node:stream';
import { MessageBatch } from '../../codecs/syslog/message-batch.js';
import { SyslogLines } from '../../codecs/syslog/syslog-lines.js';
import { messageOf } from '../../core/errors.js';
import type { Peer, Served } from '../acceptor.js';
import type { MessageParser } from './message-parser.js';
import type { SyslogServerContext } from './syslog-server.js';

export class SyslogConnection implements Served {
  /** Resolves when the connection is closed and nothing of it is left to be passed on. */
  readonly finished: Promise<void>;
  readonly #context: SyslogServerContext;
  readonly #connection: Duplex;
  readonly #peer: Peer;
  readonly #lines: SyslogLines;

  constructor(context: SyslogServerContext, connection: Duplex, peer: Peer) {
    this.#context = context;
    this.#connection = connection;
    this.#peer = peer;
    this.#lines = new SyslogLines(context.lines);
    connection.on('error', () => {}); // told by the loop; it may come before that
    this.finished = this.#run();
  }

  stop(): Promise<void> {
    this.#connection.destroy();
    return this.finished;
  }

  async #run(): Promise<void> {
    const { source } = this.#context;
    try {
      const { address, localPort } = this.#peer;
      const parser = this.#context.parserOf(localPort);
      const headers = await this.#context.headersOf(localPort, address);
      for await (const chunk of this.#connection)
        await this.#take(chunk as Buffer, parser, headers);
      const { carriedBytes } = this.#lines;
      if (carriedBytes > 0) {
        source.counters.add('EventReadFail');
        source.logger.debug(
          { peer: this.#peer.name, carriedBytes },
          'A last line without LF is dropped',
        );
      }
    } catch (error) {
      source.logger.debug({ peer: this.#peer.name }, `Client went away: ${messageOf(error)}`);
    } finally {
      this.#connection.destroy();
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
      complaints.about(messages, this.#peer.name);
      await window.push(messages.toBatch(), () => {});
    }
  }
}
