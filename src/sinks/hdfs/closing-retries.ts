/**
 * When a file that could not be closed is tried again, and what the log says about it: once a file,
 * and once of an outage, in which thousands may wait.
 */
import type { Counters } from '../../core/counters.js';
import { messageOf } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { WebHdfsError } from '../../protocol/webhdfs/web-hdfs.js';
import { NotCutYet } from './settle-file.js';

export interface ClosingRetriesParts {
  readonly logger: Logger;
  readonly counters: Counters;
  /** At least 1; Infinity: no limit. */
  readonly closeTries: number;
  readonly retryIntervalMs: number;
}

/** Of one file. */
export interface ClosingTries {
  readonly inUsePath: string;
  readonly work: 'finish' | 'settle' | 'remove';
  /** Those that failed for a reason that stays. */
  tries: number;
  backoffMs: number;
  /** Why the last one failed. */
  problem: string | undefined;
}

export const backoffMsMin = 500;
const backoffMsMax = 5_000;

export class ClosingRetries {
  readonly #parts: ClosingRetriesParts;
  /** Somebody waits: no file is left alone for longer than a few seconds. */
  isHurried = false;
  /** Of one that concerns every file, until something is done again. */
  #isOutageTold = false;

  constructor(parts: ClosingRetriesParts) {
    this.#parts = parts;
  }

  succeeded(): void {
    this.#isOutageTold = false;
  }

  /** How long it waits for the next try; undefined: for the next start. */
  delayMsAfter(closing: ClosingTries, error: unknown): number | undefined {
    const { closeTries, retryIntervalMs, counters, logger } = this.#parts;
    const { inUsePath, work, backoffMs } = closing;
    const fields = { path: inUsePath, work };
    counters.add(work === 'finish' ? 'RenameRetryCount' : 'SettleRetryCount');
    const what = `${inUsePath} cannot be ${workDone[work]}: ${messageOf(error)}`;
    closing.problem = what;
    if (passes(error)) {
      if (this.#isNews(closing, error)) logger.warn(fields, `${what}; tried again until it can`);
      else logger.debug(fields, what);
      closing.backoffMs = Math.min(2 * backoffMs, backoffMsMax);
      return backoffMs;
    }
    if (++closing.tries >= closeTries) {
      const limit = `hdfs.closeTries ${closeTries}`;
      logger.error(fields, `${what}; given up until the next start (${limit})`);
      return undefined;
    }
    const delayMs = this.isHurried ? Math.min(backoffMsMax, retryIntervalMs) : retryIntervalMs;
    logger.warn(fields, `${what}; tried again in ${delayMs / 1000} s`);
    return delayMs;
  }

  #isNews({ backoffMs }: ClosingTries, error: unknown): boolean {
    // HDFS takes half a second for each cut: told when it takes much longer.
    if (error instanceof NotCutYet) return backoffMs === 4 * backoffMsMin;
    if (isBusy(error)) return backoffMs === backoffMsMin;
    const isTold = this.#isOutageTold;
    this.#isOutageTold = true;
    return !isTold;
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
