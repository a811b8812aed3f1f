/*
 * One long CREATE on a network that fails (see hdfs-network.ts). The datanode opens the file when the
 * request comes, and writes and closes it as the body comes and ends; one that is frozen does all of
 * it later, with what came until then.
 */
import type { Upload } from '#src/protocol/webhdfs/web-hdfs.js';
import type { OpenFile } from '../../support/hdfs-open-file.js';
import { attempt, close, put, type HdfsNetwork, type Purpose } from './hdfs-network.js';

export class SimUpload implements Upload {
  readonly #network: HdfsNetwork;
  readonly #purpose: Purpose;
  /** Never resolves when the client is gone. */
  readonly #clientAlive: () => Promise<void>;
  readonly #isFrozen: boolean;
  #file: OpenFile | undefined;
  /** What a frozen datanode has not read yet. */
  readonly #unread: Buffer[] = [];
  #isOver = false;
  #failure: Error | undefined;

  constructor(network: HdfsNetwork, purpose: Purpose, clientAlive: () => Promise<void>) {
    this.#network = network;
    this.#purpose = purpose;
    this.#clientAlive = clientAlive;
    this.#isFrozen = network.fateOf(['late', 'unheard']) === 'late';
    if (!this.#isFrozen) this.#do(() => (this.#file = purpose.open(network.namespace)));
  }

  async write(content: readonly Uint8Array[]): Promise<void> {
    const bytes = Buffer.concat(content);
    await this.#arrive();
    const network = this.#network;
    if (this.#isOver || network.fateOf(['part', 'lost']) === 'part') {
      // The connection broke while the piece was on its way.
      this.#take(bytes.subarray(0, network.random.below(bytes.length)));
      this.abort();
      await this.#unanswered();
    }
    this.#take(bytes);
    this.#assertNoFailure();
  }

  async end(): Promise<void> {
    await this.#arrive();
    const network = this.#network;
    const fate = this.#isFrozen ? 'late' : network.fateOf(['unheard', 'slow', 'dead', 'part']);
    if (this.#isOver || fate === 'part') {
      this.abort();
      return this.#unanswered();
    }
    this.#isOver = true;
    const file = this.#file;
    if (fate === undefined) {
      this.#do(() => close(file!));
      await network.travel();
      await this.#clientAlive();
      return this.#assertNoFailure();
    }
    if (fate === 'late') network.writeLater(this.#purpose, () => this.#carryOut());
    else if (fate === 'slow') network.later(() => close(file!));
    else if (fate === 'dead') file!.loseWriter();
    else attempt(() => close(file!));
    return this.#unanswered();
  }

  /** What came is kept, sooner or later. */
  abort(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    if (this.#isFrozen) this.#network.writeLater(this.#purpose, () => this.#carryOut());
    else if (this.#network.random.chance(0.5)) attempt(() => close(this.#file!));
    else this.#network.later(() => close(this.#file!));
  }

  async #arrive(): Promise<void> {
    await this.#clientAlive();
    this.#assertNoFailure();
    await this.#network.travel();
    await this.#clientAlive();
    this.#assertNoFailure();
  }

  #take(bytes: Buffer): void {
    if (this.#isFrozen) this.#unread.push(bytes);
    else this.#do(() => put(this.#file!, bytes));
  }

  #carryOut(): void {
    const file = this.#purpose.open(this.#network.namespace);
    for (const bytes of this.#unread) put(file, bytes);
    close(file);
  }

  /** What HDFS says comes with the answer: the next call tells it. */
  #do(act: () => void): void {
    if (this.#failure !== undefined) return;
    try {
      this.#purpose.carryOut(act);
    } catch (error) {
      this.#failure = error as Error;
      this.#isOver = true;
    }
  }

  #assertNoFailure(): void {
    if (this.#failure !== undefined) throw this.#failure;
  }

  async #unanswered(): Promise<never> {
    await this.#network.keepWaiting();
    await this.#clientAlive();
    throw (this.#failure ??= this.#purpose.noAnswer(true));
  }
}
