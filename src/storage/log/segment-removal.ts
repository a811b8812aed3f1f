/*
 * How segments leave a log: from its front, or several for one that is written anew in their place.
 * One of these at a time; appends and reads go on meanwhile. The active segment never goes.
 */
import { Deferred } from '../../util/deferred.js';
import type { LogOptions } from '../log.js';
import type { LogReader } from './log-reader.js';
import type { LogWriter } from './log-writer.js';
import { rewriteSegments } from './segment-rewrite.js';
import type { Segment } from './segment.js';

export interface SegmentRemovalParts {
  readonly options: LogOptions;
  /** The log's own list. */
  readonly segments: Segment[];
  readonly writer: LogWriter;
  readonly reader: LogReader;
}

export class SegmentRemoval {
  readonly #parts: SegmentRemovalParts;
  #last: Promise<unknown> = Promise.resolve();
  #isClosed = false;

  constructor(parts: SegmentRemovalParts) {
    this.#parts = parts;
  }

  /** See Log. */
  deleteBefore(offset: number): Promise<number> {
    const { segments, reader, options } = this.#parts;
    return this.#inTurn(async () => {
      let count = 0;
      while (this.#mayDelete(segments[0], segments[1], offset)) {
        const segment = segments.shift()!;
        reader.forget(segment);
        try {
          await segment.remove(options.discard);
        } catch (error) {
          segments.unshift(segment); // for the next attempt
          throw error;
        }
        count++;
      }
      return count;
    });
  }

  /** See Log. */
  rewrite(
    from: number,
    to: number,
    batches: AsyncIterable<Buffer>,
    mayCommit: () => Promise<boolean>,
  ): Promise<boolean> {
    const { segments, reader, options } = this.#parts;
    return this.#inTurn(async () => {
      const isIn = ({ baseOffset }: Segment): boolean => baseOffset >= from && baseOffset < to;
      const olds = segments.filter(isIn);
      const mayGo = olds.every((old) => this.#isBehind(old) && old.holes.length === 0);
      if (this.#isClosed || olds[0]?.baseOffset !== from || !mayGo) return false;
      const replaced = new Deferred();
      const mayReplace = async (): Promise<boolean> => {
        if (!(await mayCommit())) return false;
        for (const old of olds) await old.holdBack(replaced.promise);
        return true;
      };
      try {
        const segment = await rewriteSegments(options, olds, batches, mayReplace);
        if (segment === undefined) return false;
        segments.splice(segments.indexOf(olds[0]), olds.length, segment);
        for (const old of olds) {
          reader.forgetTail(old);
          await old.retire();
        }
        return true;
      } finally {
        replaced.resolve();
      }
    });
  }

  /** Begins no rewriting any more. */
  close(): void {
    this.#isClosed = true;
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#last.then(work);
    this.#last = result.catch(() => {});
    return result;
  }

  /** It takes no more bytes. */
  #isBehind(segment: Segment): boolean {
    const { segments, writer } = this.#parts;
    return segment !== segments.at(-1) && segment !== writer.current.segment;
  }

  /** A segment may go when a later one has begun durably: its opening batch holds what is known. */
  #mayDelete(segment: Segment | undefined, next: Segment | undefined, offset: number): boolean {
    if (segment === undefined || next === undefined || next.baseOffset > offset) return false;
    const { writer, options } = this.#parts;
    const isWritten = writer.current.segment !== segment;
    return isWritten && (options.openingBatch === undefined || writer.durableEnd > next.baseOffset);
  }
}
