/*
 * What is in the files of a log, by reading only. Recovery acts on it, `tailrace inspect` prints it.
 *
 *   closed segment  |opening|batch|bad|batch|       bad = damage: a segment is synced before the next
 *                                                   one takes a byte, so all of it had been durable
 *   last segment    |opening|batch|bad|batch|torn|  bad = damage when an intact batch behind it, or
 *                                                   somebody who remembers, proves that it had been
 *                                                   durable; else all from there on is torn
 *
 * A closed segment that ends before the place that the next opening batch names is damaged, too: it
 * was cut, or a segment between them is missing. A last segment in which nothing is intact was being
 * opened when the process died, unless somebody remembers that it had been durable.
 *
 * (Kafka cuts everything behind the first bad batch: right with replicas, wrong here.)
 */
import { CorruptionError } from '../../core/errors.js';
import { readBatchHeader } from '../../protocol/kafka/record-batch.js';
import { firstBatchOf, readIfThere } from '../inspect.js';
import type { Damage, LogOptions, OpeningFacts } from '../log.js';
import { isOffsetIntact } from './offset-check.js';
import { FileWindow, findIntactBatch } from './scan.js';
import { segmentPath, type SegmentFile } from './segment-files.js';
import { surveySegment, tell, type NextSegment, type TornTail } from './segment-survey.js';
import { Segment } from './segment.js';

export interface LogSurvey {
  readonly segments: readonly Segment[];
  readonly damage: readonly Damage[];
  readonly tornTail: TornTail | undefined;
  /** A last segment that was being opened: not among `segments`. */
  readonly unopened: SegmentFile | undefined;
  /** Where the last intact batch of the last segment lies. */
  readonly lastPosition: number | undefined;
  /** Behind the last batch that is there. */
  readonly intactEnd: number;
}

/** What is known of a segment's first batch. */
interface FirstBatch {
  readonly bytes: Buffer;
  readonly opening: OpeningFacts | undefined;
}

/**
 * Rejects with CorruptionError when a file is not the segment that its name says. `scanned` is
 * called for each closed segment that had to be read.
 */
export async function surveyLog(
  options: LogOptions,
  files: readonly SegmentFile[],
  scanned: (segment: Segment) => Promise<void> = async () => {},
): Promise<LogSurvey> {
  const survey = new Survey(options, scanned);
  await survey.run(files);
  return survey;
}

class Survey implements LogSurvey {
  readonly segments: Segment[] = [];
  readonly damage: Damage[] = [];
  tornTail: TornTail | undefined;
  unopened: SegmentFile | undefined;
  lastPosition: number | undefined;
  intactEnd = 0;
  readonly #options: LogOptions;
  readonly #isDense: boolean;
  readonly #durableBelow: number;
  readonly #scanned: (segment: Segment) => Promise<void>;

  constructor(options: LogOptions, scanned: (segment: Segment) => Promise<void>) {
    this.#options = options;
    this.#scanned = scanned;
    this.#isDense = options.isDense ?? false;
    this.#durableBelow = options.durableBelow ?? 0;
  }

  async run(found: readonly SegmentFile[]): Promise<void> {
    refuseTwins(found);
    const files: SegmentFile[] = [];
    for (const file of found)
      if (file === found.at(-1) || (await this.#isUsed(file))) files.push(file);
    const firsts: (FirstBatch | undefined)[] = [];
    for (const file of files) firsts.push(await this.#firstBatch(file));
    if (files.length > 1 && (await this.#isUnopened(files.at(-1)!))) this.unopened = files.pop();
    for (const [i, file] of files.entries()) {
      const next = files[i + 1] && nextSegment(files[i + 1]!, firsts[i + 1]);
      const { fileSystem, indexIntervalBytes } = this.#options;
      const segment = new Segment(fileSystem, file.directory, file.baseOffset, indexIntervalBytes);
      if (await this.#isTrusted(segment, firsts[i], firsts[i + 1], next)) {
        const opening = firsts[i]?.opening && firsts[i].bytes;
        if (opening !== undefined) await tell(this.#options, segment, 0, opening);
        this.intactEnd = segment.endOffset;
      } else {
        if (!(await this.#read(segment, next))) continue; // removed by the log's owner
        // Its last records may have been compacted away.
        if (next !== undefined && !this.#isDense) segment.endOffset = next.baseOffset;
        if (next !== undefined) await this.#scanned(segment);
      }
      this.segments.push(segment);
    }
  }

  /** False: the file is gone. */
  async #read(segment: Segment, next: NextSegment | undefined): Promise<boolean> {
    const findings = await surveySegment(this.#options, segment, next);
    this.lastPosition = findings?.lastPosition;
    if (findings === undefined) return false;
    for (const damage of findings.damage) this.damage.push(damage);
    this.tornTail = findings.tornTail;
    this.intactEnd = findings.intactEnd ?? this.intactEnd;
    return true;
  }

  async #isTrusted(
    segment: Segment,
    first: FirstBatch | undefined,
    nextFirst: FirstBatch | undefined,
    next: NextSegment | undefined,
  ): Promise<boolean> {
    if (next === undefined) {
      const { cleanEnd } = this.#options;
      return cleanEnd !== undefined && segment.trustFiles(cleanEnd, true);
    }
    const endOffset = this.#isDense ? next.previousEnd : next.baseOffset;
    return this.#mayTrust(first, nextFirst, next) && segment.trustFiles(endOffset, this.#isDense);
  }

  #mayTrust(
    first: FirstBatch | undefined,
    nextFirst: FirstBatch | undefined,
    next: NextSegment,
  ): boolean {
    const { trustBelow = 0, openingOf } = this.#options;
    if (next.baseOffset > trustBelow) return false;
    return (
      openingOf === undefined || (first?.opening !== undefined && nextFirst?.opening !== undefined)
    );
  }

  /** Of a dense log, where each segment shows by its first batch that its name is right. */
  async #firstBatch(file: SegmentFile): Promise<FirstBatch | undefined> {
    if (!this.#isDense) return undefined;
    const bytes = await firstBatchOf(this.#options.fileSystem, file);
    const header = bytes && readBatchHeader(bytes, 0);
    if (bytes === undefined || header === undefined || !isOffsetIntact(header)) return undefined;
    const { baseOffset } = header;
    if (baseOffset !== file.baseOffset)
      throw new CorruptionError(
        `${segmentPath(file.directory, file.baseOffset)} begins with offset ${baseOffset}, which is not the one in its name: ` +
          `files were renamed or swapped; its right name is ${segmentPath('', baseOffset)}`,
      );
    return { bytes, opening: this.#options.openingOf?.(bytes) };
  }

  /** A roll that failed leaves an empty file. If it was emptied, the one before ends too early. */
  async #isUsed({ directory, baseOffset }: SegmentFile): Promise<boolean> {
    if (this.#options.openingOf === undefined) return true;
    const path = segmentPath(directory, baseOffset);
    const bytes = await readIfThere(this.#options.fileSystem, path, async (_, size) => size);
    return bytes !== 0;
  }

  /** Holds nothing, and nobody remembers that it had been durable. */
  async #isUnopened({ directory, baseOffset }: SegmentFile): Promise<boolean> {
    if (baseOffset < this.#durableBelow) return false;
    const path = segmentPath(directory, baseOffset);
    const found = await readIfThere(this.#options.fileSystem, path, (handle, sizeBytes) => {
      const bounds = { from: baseOffset, to: Infinity, isDense: this.#isDense };
      return findIntactBatch(new FileWindow(handle, sizeBytes), -1, bounds);
    });
    return found === undefined;
  }
}

function nextSegment({ baseOffset }: SegmentFile, first: FirstBatch | undefined): NextSegment {
  return { baseOffset, previousEnd: first?.opening?.previousEnd ?? baseOffset };
}

function refuseTwins(files: readonly SegmentFile[]): void {
  const twin = files.findIndex((file, i) => file.baseOffset === files[i + 1]?.baseOffset);
  if (twin < 0) return;
  const [one, other] = files
    .slice(twin, twin + 2)
    .map((f) => segmentPath(f.directory, f.baseOffset));
  throw new CorruptionError(`${one} and ${other} are the same segment: move the older copy away`);
}
