/*
 * What happens to a file after its last write. In the background, several files side by side, one
 * step of each at a time:
 *
 *   finish    rename ──▶ finished
 *   settle    cut ▸ rename ▸ cut (settle-file.ts) ──▶ finished
 *                └─ nothing delivered: remove
 *   remove    delete ▸ ten minutes ▸ delete ──▶ finished        a frozen datanode may make it late
 *
 *   a step fails   busy, unavailable, journal   again after 0.5 s, 1 s, 2 s, 4 s, 5 s, 5 s, …
 *                  anything else                again after hdfs.retryInterval, hdfs.closeTries times
 *                                               in all; then it stays for the next start
 *
 * A file is in the journal until it is finished, and each step looks at what is there: so whatever
 * was lost (an answer, the process, the power), the next start takes it up again. A stop tries each
 * once more.
 */
import type { Clock, Timer } from '../../core/clock.js';
import { crashPoint } from '../../core/crash-point.js';
import { messageOf } from '../../core/errors.js';
import { WebHdfsError } from '../../protocol/webhdfs/web-hdfs.js';
import { giveName, lookForNamed, type ClosingParts } from './give-name.js';
import type { InUseFile } from './journal.js';
import { NotCutYet, settleFile } from './settle-file.js';

export interface FileClosingParts extends ClosingParts {
  readonly clock: Clock;
  /** At least 1; Infinity: no limit. */
  readonly closeTries: number;
  readonly retryIntervalMs: number;
  /** A stop waits no longer. */
  readonly callTimeoutMs: number;
}

interface Closing {
  readonly inUsePath: string;
  work: 'finish' | 'settle' | 'remove';
  isDeleted: boolean;
  tries: number;
  backoffMs: number;
  timer: Timer | undefined;
}

const filesAtOnce = 4;
const backoffMsMin = 500;
const backoffMsMax = 5_000;
const lateFilesMs = 600_000;

export class FileClosing {
  readonly #parts: FileClosingParts;
  readonly #closings = new Map<string, Closing>();
  #waiting: Closing[] = [];
  #running = 0;
  #isStopping = false;
  /** Of one that concerns every file, until something is done again. */
  #isOutageTold = false;
  #whenIdle: (() => void) | undefined;

  constructor(parts: FileClosingParts) {
    this.#parts = parts;
  }

  /** All of it is delivered: it gets its final name. */
  finish(inUsePath: string): void {
    this.#begin(inUsePath, 'finish');
  }

  /** What is behind the delivered length is cut off, then it gets its final name. */
  settle(inUsePath: string): void {
    this.#begin(inUsePath, 'settle');
  }

  /** Nothing of it is delivered. */
  remove(inUsePath: string): void {
    this.#begin(inUsePath, 'remove');
  }

  /** At a recovery: every file that nobody writes, and that is not being closed. */
  settleAllBut(openPaths: ReadonlySet<string>): void {
    for (const { inUsePath, isPrepared } of this.#parts.journal.files.values())
      if (!isPrepared && !openPaths.has(inUsePath)) this.settle(inUsePath);
  }

  /**
   * Gives a prepared file its final name: it is finished when this resolves. Rejects when that is
   * not known: recover.
   */
  async name(inUsePath: string): Promise<void> {
    const { journal } = this.#parts;
    if (!(await giveName(this.#parts, inUsePath)))
      return lookForNamed(this.#parts, journal.files.get(inUsePath)!);
    crashPoint('sink.hdfs.renamed');
    await journal.finished(inUsePath);
  }

  /** At a recovery: what became of the renames of prepared files. Rejects while HDFS cannot be asked. */
  async decidePrepared(): Promise<void> {
    const prepared = [...this.#parts.journal.files.values()].filter((file) => file.isPrepared);
    const failures: unknown[] = [];
    const decideAll = async (): Promise<void> => {
      for (let file; failures.length === 0 && (file = prepared.pop()) !== undefined;)
        await this.#decide(file).catch((error: unknown) => failures.push(error));
    };
    await Promise.all(Array.from({ length: filesAtOnce }, decideAll));
    if (failures.length > 0) throw failures[0];
  }

  /** Resolves when every file was tried once more, or after the time of a call. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    for (const closing of this.#closings.values()) {
      if (closing.timer === undefined) continue;
      closing.timer.cancel();
      closing.timer = undefined;
      // One that is deleted stays in the journal: the next start looks for it again.
      if (!closing.isDeleted) this.#waiting.push(closing);
    }
    this.#run();
    if (this.#running === 0) return;
    const { clock, callTimeoutMs } = this.#parts;
    const over = new AbortController();
    const idle = new Promise<void>((resolve) => (this.#whenIdle = resolve));
    await Promise.race([idle, clock.sleep(callTimeoutMs, over.signal)]);
    over.abort();
    this.#waiting = [];
  }

  async #decide(file: InUseFile): Promise<void> {
    const { hdfs, journal, logger } = this.#parts;
    const { inUsePath, lengthBytes } = file;
    const found = await hdfs.status(inUsePath);
    if (found === undefined || found.lengthBytes === lengthBytes) return this.name(inUsePath);
    logger.error(
      { path: inUsePath, expectedBytes: lengthBytes, foundBytes: found.lengthBytes },
      `${inUsePath} has ${found.lengthBytes} bytes, and had ${lengthBytes}: HDFS has lost data, or ` +
        'somebody changed the file; it is removed, and its events are sent again',
    );
    await journal.unprepared(inUsePath);
    this.remove(inUsePath);
  }

  #begin(inUsePath: string, work: Closing['work']): void {
    if (this.#isStopping && work !== 'finish') return; // it stays in the journal
    if (this.#closings.has(inUsePath)) return;
    const closing: Closing = {
      inUsePath,
      work,
      isDeleted: false,
      tries: 0,
      backoffMs: backoffMsMin,
      timer: undefined,
    };
    this.#closings.set(inUsePath, closing);
    this.#waiting.push(closing);
    this.#count();
    this.#run();
  }

  #run(): void {
    while (this.#running < filesAtOnce) {
      const closing = this.#waiting.shift();
      if (closing === undefined) break;
      this.#running++;
      void this.#try(closing).finally(() => {
        this.#running--;
        this.#count();
        this.#run();
      });
    }
    if (this.#running === 0) this.#whenIdle?.();
  }

  /** Never rejects. */
  async #try(closing: Closing): Promise<void> {
    const { inUsePath } = closing;
    try {
      if (!this.#parts.journal.files.has(inUsePath) || (await this.#step(closing)))
        this.#closings.delete(inUsePath);
      this.#isOutageTold = false;
    } catch (error) {
      this.#failed(closing, error);
    }
  }

  /** Resolves with false when there is another step. */
  async #step(closing: Closing): Promise<boolean> {
    const { inUsePath } = closing;
    const { lengthBytes, finalPath, isExact } = this.#parts.journal.files.get(inUsePath)!;
    const hasNothing = finalPath === '' || (isExact && lengthBytes === 0);
    if (closing.work === 'settle' && hasNothing) closing.work = 'remove';
    if (closing.work === 'finish') {
      await this.name(inUsePath);
      return true;
    }
    if (closing.work === 'settle') {
      if (await settleFile(this.#parts, inUsePath)) {
        this.#parts.counters.add('SettledFilesCount');
        return true;
      }
      closing.work = 'remove';
    }
    return this.#remove(closing);
  }

  async #remove(closing: Closing): Promise<boolean> {
    const { hdfs, journal, logger, counters } = this.#parts;
    const { inUsePath } = closing;
    const wasThere = await hdfs.delete(inUsePath);
    if (wasThere) {
      counters.add('RemovedFilesCount');
      logger.info({ path: inUsePath }, `Removed ${inUsePath}: nothing in it is delivered`);
    }
    if (closing.isDeleted) {
      await journal.finished(inUsePath);
      return true;
    }
    closing.isDeleted = true;
    this.#later(closing, lateFilesMs);
    return false;
  }

  #failed(closing: Closing, error: unknown): void {
    const { closeTries, retryIntervalMs, counters, logger } = this.#parts;
    const { inUsePath, work } = closing;
    const fields = { path: inUsePath, work };
    counters.add(work === 'finish' ? 'RenameRetryCount' : 'SettleRetryCount');
    const what = `${inUsePath} cannot be ${workDone[work]}: ${messageOf(error)}`;
    if (passes(error)) {
      if (this.#isNews(closing, error)) logger.warn(fields, `${what}; tried again until it can`);
      else logger.debug(fields, what);
      this.#later(closing, closing.backoffMs);
      closing.backoffMs = Math.min(2 * closing.backoffMs, backoffMsMax);
      return;
    }
    closing.tries++;
    if (closing.tries < closeTries) {
      logger.warn(fields, `${what}; tried again in ${retryIntervalMs / 1000} s`);
      this.#later(closing, retryIntervalMs);
      return;
    }
    logger.error(fields, `${what}; given up until the next start (hdfs.closeTries ${closeTries})`);
    this.#closings.delete(inUsePath);
  }

  /** Told once a file, and once of an outage, in which thousands may wait. */
  #isNews({ backoffMs }: Closing, error: unknown): boolean {
    // HDFS takes half a second for each cut: told when it takes much longer.
    if (error instanceof NotCutYet) return backoffMs === 4 * backoffMsMin;
    if (isBusy(error)) return backoffMs === backoffMsMin;
    const isTold = this.#isOutageTold;
    this.#isOutageTold = true;
    return !isTold;
  }

  #later(closing: Closing, delayMs: number): void {
    if (this.#isStopping) return; // it stays in the journal
    closing.timer = this.#parts.clock.schedule(delayMs, () => {
      closing.timer = undefined;
      this.#waiting.push(closing);
      this.#run();
    });
  }

  #count(): void {
    const { counters } = this.#parts;
    let [toRename, inDoubt] = [0, 0];
    for (const { work, isDeleted } of this.#closings.values())
      if (work === 'finish') toRename++;
      else if (!isDeleted) inDoubt++;
    counters.set('FilesToRename', toRename);
    counters.set('FilesInDoubt', inDoubt);
  }
}

const workDone = { finish: 'renamed', settle: 'settled', remove: 'removed' } as const;

/** It goes by itself: a lease, a namenode, a disk. Anything but an answer of HDFS does, too. */
function passes(error: unknown): boolean {
  return !(error instanceof WebHdfsError) || error.failure === 'unavailable' || isBusy(error);
}

function isBusy(error: unknown): boolean {
  return error instanceof WebHdfsError && error.failure === 'busy';
}
