import type { Clock, Timer } from '../../core/clock.js';
import type { Exchange } from './exchange.js';
import type { WebHdfsError } from './web-hdfs.js';

export interface CallOptions {
  readonly clock: Clock;
  /** For a call as a whole, its requests and waits together; Infinity: no limit. */
  readonly callTimeoutMs: number;
  /** Waits before the second, third, … try of a call that certainly changed nothing. */
  readonly retryDelaysMs: readonly number[];
  /** Told of each try that failed and is made again. */
  readonly onRetry?: ((error: WebHdfsError) => void) | undefined;
}

/** Time is up. The words are Flume's. */
export class CallTimeout extends Error {
  constructor(timeoutMs: number, path: string) {
    super(`Callable timed out after ${timeoutMs} ms on file: ${path}`);
  }
}

/** One call of the user of the client: the time it may take, and the tries it has left. */
export class Call {
  readonly op: string;
  readonly path: string;
  readonly #options: CallOptions;
  readonly #over = new AbortController();
  readonly #timer: Timer | undefined;
  #tries = 0;

  constructor(op: string, path: string, options: CallOptions) {
    this.op = op;
    this.path = path;
    this.#options = options;
    this.#timer = this.#within(options.callTimeoutMs, (timeout) => this.stop(timeout));
  }

  get timeoutMs(): number {
    return this.#options.callTimeoutMs;
  }

  /** Ends what is under way: it fails for this reason. */
  stop(reason: Error): void {
    this.#over.abort(reason);
    this.#timer?.cancel();
  }

  /** The call is done: its timer is given up. */
  end(): void {
    this.#timer?.cancel();
  }

  get isOver(): boolean {
    return this.#over.signal.aborted;
  }

  /**
   * Waits for a result of an exchange, which is destroyed when the call is over or `limitMs` is up
   * before that: the result then rejects.
   */
  async waitFor<Value>(
    exchange: Exchange,
    result: Promise<Value>,
    limitMs = Infinity,
  ): Promise<Value> {
    const { signal } = this.#over;
    const stop = (): void => exchange.destroy(signal.reason as Error);
    const timer = this.#within(limitMs, (timeout) => exchange.destroy(timeout));
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    try {
      return await result;
    } finally {
      timer?.cancel();
      signal.removeEventListener('abort', stop);
    }
  }

  /** Waits before another try; false when there have been enough, or the time is up. */
  async again(error: WebHdfsError): Promise<boolean> {
    const delayMs = this.#options.retryDelaysMs[this.#tries++];
    if (delayMs === undefined) return false;
    if (delayMs > 0) await this.#options.clock.sleep(delayMs, this.#over.signal);
    if (this.isOver) return false;
    this.#options.onRetry?.(error);
    return true;
  }

  #within(limitMs: number, action: (timeout: CallTimeout) => void): Timer | undefined {
    if (limitMs === Infinity) return undefined;
    return this.#options.clock.schedule(limitMs, () => action(new CallTimeout(limitMs, this.path)));
  }
}
