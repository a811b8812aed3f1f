/*
 * The way to an HDFS in memory, for all lives of an agent. HDFS itself never fails; on the way to it,
 * requests do what they were seen to do with a real one (test/contracts/web-hdfs-faults.ts):
 *
 *   lost      nobody reads it                           slow   a datanode opens the file now, and
 *   unheard   carried out, the answer is lost                  writes and closes it later
 *   late      carried out later, when whoever sent      dead   a datanode opens the file and dies:
 *             it has long gone on, or died                     the lease lasts for 60 s
 *   part      the body breaks off, and what came is kept as if it were whole
 *
 * Whoever sent it hears nothing but a connection that ends, at once or when its patience does.
 */
import type { Clock } from '#src/core/clock.js';
import { badAnswer, noAnswer } from '#src/protocol/webhdfs/failures.js';
import { ExchangeError } from '#src/protocol/webhdfs/exchange.js';
import { asking, HdfsException } from '../../support/hdfs-exception.js';
import { HdfsNamespace } from '../../support/hdfs-namespace.js';
import type { OpenFile } from '../../support/hdfs-open-file.js';
import type { Random } from '../../support/random.js';

export type Fate = 'lost' | 'unheard' | 'late' | 'slow' | 'part' | 'dead';

export const callTimeoutMs = 10_000;
export const user = 'flume';

export class HdfsNetwork {
  readonly namespace: HdfsNamespace;
  readonly random: Random;
  readonly clock: Clock;
  /** How likely a request meets a fault. */
  trouble = 0;
  /** Nobody listens. */
  isDown = false;
  readonly fates = new Map<Fate, number>();
  /** In-use names of files that a late request has made. */
  readonly madeLate = new Set<string>();

  constructor(random: Random, clock: Clock) {
    this.random = random;
    this.clock = clock;
    this.namespace = new HdfsNamespace({ clock, blockBytes: 4_096 });
  }

  /** What becomes of a request. */
  fateOf(possible: readonly Fate[]): Fate | undefined {
    if (!this.random.chance(this.trouble)) return undefined;
    const fate = this.random.pick(possible);
    this.fates.set(fate, (this.fates.get(fate) ?? 0) + 1);
    return fate;
  }

  /** A way there or back takes a moment, often none. */
  async travel(): Promise<void> {
    if (!this.random.chance(0.5)) return;
    await this.clock.sleep(this.random.below(this.random.pick([30, 30, 400])));
  }

  /** Whoever waits hears that the connection is gone, or gives up. */
  async keepWaiting(): Promise<void> {
    await this.clock.sleep(this.random.pick([0, 50, callTimeoutMs]));
  }

  /** A datanode gets to it later. */
  writeLater({ op, path }: Purpose, act: () => void): void {
    this.later(() => {
      if (op === 'CREATE') this.madeLate.add(path);
      act();
    });
  }

  /** Something happens later, whoever waits for it. */
  later(act: () => void): void {
    const delayMs = this.random.below(this.random.pick([30, 300, 600, 20_000, 90_000]));
    this.clock.schedule(delayMs, () => attempt(act));
  }
}

/** Nobody hears what HDFS says to it. */
export function attempt(act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof HdfsException)) throw error;
  }
}

/** One request, and what it means for whoever sent it when it fails. */
export class Purpose {
  readonly op: string;
  readonly path: string;
  readonly #asked;

  constructor(op: string, path: string, server: 'namenode' | 'datanode', mayChange = true) {
    this.op = op;
    this.path = path;
    this.#asked = { server, name: 'simulated', mayChange } as const;
  }

  /** HDFS answers. */
  carryOut<Answer>(act: () => Answer): Answer {
    try {
      return act();
    } catch (error) {
      if (!(error instanceof HdfsException)) throw error;
      const answer = { status: error.status, location: undefined, body: error.toJson() };
      throw badAnswer(this, this.#asked, answer);
    }
  }

  noAnswer(isSent: boolean): Error {
    return noAnswer(this, this.#asked, new ExchangeError(new Error('no answer'), isSent));
  }

  /** By a datanode, for a body. */
  open(namespace: HdfsNamespace): OpenFile {
    return this.op === 'CREATE'
      ? asking('create', () => namespace.create(this.path, user, { overwrite: false }))
      : asking('append', () => namespace.append(this.path, user));
  }
}

export function put(file: OpenFile, bytes: Buffer): void {
  asking('addBlock', () => file.write(bytes));
}

export function close(file: OpenFile): void {
  asking('complete', () => file.close());
}
