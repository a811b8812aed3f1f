/**
 * The dead-letter queue that the agents of a process share. Its directory is made when the first
 * letter comes, so that an agent without bad input leaves nothing behind; one that is there is opened
 * at the start, so that its letters are counted.
 */
import type { DeadLetter, DeadLetterPort } from '../core/contracts.js';
import type { DeadLetterStatus } from '../core/status.js';
import { exists } from '../storage/atomic-file.js';
import type { DeadLetterQueue, DeadLetterQueueOptions } from '../storage/dead-letter-queue.js';
import type { LetterSender } from '../storage/dead-letter-flow.js';

export class AgentDeadLetters {
  readonly #options: DeadLetterQueueOptions;
  #opening: Promise<DeadLetterQueue> | undefined;
  #queue: DeadLetterQueue | undefined;

  constructor(options: DeadLetterQueueOptions) {
    this.#options = options;
  }

  async start(): Promise<void> {
    if (await exists(this.#options.fileSystem, this.#options.directory)) await this.#open();
  }

  /** The queue, once there is one. */
  get queue(): DeadLetterQueue | undefined {
    return this.#queue;
  }

  /** The queue as one component sees it. */
  portOf(sender: LetterSender): DeadLetterPort {
    return {
      put: async (letters: readonly DeadLetter[]) =>
        (await this.#open()).portOf(sender).put(letters),
      known: (origin) => this.#queue?.known(origin) ?? [],
    };
  }

  status(): DeadLetterStatus {
    return this.#queue?.status() ?? { count: 0, recent: [] };
  }

  async close(): Promise<void> {
    await this.#queue?.close();
  }

  /** Loaded where there are letters: with its log it is a fifth of what an agent loads. */
  async #openNow(): Promise<DeadLetterQueue> {
    const { openDeadLetterQueue } = await import('../storage/dead-letter-queue.js');
    return openDeadLetterQueue(this.#options);
  }

  /** A failed try is not kept: the next letter tries again. */
  async #open(): Promise<DeadLetterQueue> {
    this.#opening ??= this.#openNow();
    try {
      this.#queue = await this.#opening;
      return this.#queue;
    } catch (error) {
      this.#opening = undefined;
      throw error;
    }
  }
}
