/*
 * Hot path. Datagrams on their way to the channels:
 *
 *   socket ▸ | waiting, up to maxPendingBytes | ▸ batches of those that came in one turn ▸ channels
 *
 * A sender cannot be told to wait: what does not fit is dropped, counted and reported.
 */
import type { RemoteInfo, Socket } from 'node:dgram';
import type { EventBatch } from '../../core/batch.js';
import type { SourceContext } from '../../core/contracts.js';
import { messageOf } from '../../core/errors.js';
import { EmitWindow } from '../emit-window.js';

const maxInFlight = 8;
/** One channel transaction of Flume's default size. */
const batchSizeMax = 100;
/** What a datagram costs beside its bytes. */
const overheadBytes = 256;

export interface Datagram {
  readonly bytes: Buffer;
  readonly sender: RemoteInfo;
}

export interface DatagramQueueOptions {
  readonly maxPendingBytes: number;
  /** Makes the events of some datagrams; one at a time. */
  readonly parse: (datagrams: readonly Datagram[]) => EventBatch | Promise<EventBatch>;
}

export class DatagramQueue {
  readonly #context: SourceContext<unknown>;
  readonly #options: DatagramQueueOptions;
  readonly #socket: Socket;
  readonly #stopping = new AbortController();
  readonly #window: EmitWindow;
  #waiting: Datagram[] = [];
  #waitingBytes = 0;
  #droppedCount = 0;
  #draining: Promise<void> | undefined;

  constructor(context: SourceContext<unknown>, socket: Socket, options: DatagramQueueOptions) {
    this.#context = context;
    this.#options = options;
    this.#socket = socket;
    this.#window = new EmitWindow(
      context,
      { maxInFlight, backoffMs: 250, backoffMsMax: 1000 },
      AbortSignal.any([context.signal, this.#stopping.signal]),
    );
    socket.on('message', (bytes, sender) => this.#take(bytes, sender));
    socket.on('error', (error) =>
      context.logger.warn({}, `Cannot receive a datagram: ${messageOf(error)}`),
    );
  }

  /** Passes on what has come so far, if the channels take it. */
  async stop(): Promise<void> {
    this.#socket.close();
    this.#stopping.abort();
    await this.#draining;
    await this.#window.settle();
  }

  #take(bytes: Buffer, sender: RemoteInfo): void {
    const heldBytes = bytes.length + overheadBytes;
    if (this.#waitingBytes + heldBytes > this.#options.maxPendingBytes) return this.#drop();
    this.#waitingBytes += heldBytes;
    this.#waiting.push({ bytes, sender });
    this.#draining ??= this.#drain();
  }

  #drop(): void {
    this.#context.counters.add('DroppedCount');
    if (this.#droppedCount++ > 0) return;
    this.#context.logger.warn(
      { maxPendingBytes: this.#options.maxPendingBytes },
      'Datagrams are dropped: the channels do not take them as fast as they come',
    );
  }

  /** Runs while datagrams wait. Never rejects. */
  async #drain(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve)); // what else came in this turn
    while (this.#waiting.length > 0) {
      const datagrams = this.#waiting.splice(0, batchSizeMax);
      const batch = await this.#options.parse(datagrams);
      if (batch.size > 0) await this.#window.push(batch, () => {});
      for (const { bytes } of datagrams) this.#waitingBytes -= bytes.length + overheadBytes;
      if (this.#droppedCount > 0) this.#reportDropped();
    }
    this.#draining = undefined;
  }

  #reportDropped(): void {
    this.#context.logger.warn(
      { datagrams: this.#droppedCount },
      `${this.#droppedCount} datagrams were dropped`,
    );
    this.#droppedCount = 0;
  }
}
