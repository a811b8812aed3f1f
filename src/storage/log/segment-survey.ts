/*
 * What is in one segment that has to be read, batch by batch. What counts as damage and what as a
 * torn tail: see the diagram in survey.ts.
 */
import { readIfThere } from '../inspect.js';
import type { Damage, LogOptions } from '../log.js';
import {
  batchAt,
  FileWindow,
  findIntactBatch,
  type IntactBatch,
  type OffsetBounds,
} from './scan.js';
import { segmentOffsetsMax } from './segment-files.js';
import type { Segment } from './segment.js';

/** What a crash left of a write, never acknowledged. */
export interface TornTail {
  readonly file: string;
  readonly position: number;
  readonly sizeBytes: number;
  readonly reason: string;
}

/** What a closed segment has to reach. */
export interface NextSegment {
  readonly baseOffset: number;
  /** Where this one has to end. */
  readonly previousEnd: number;
}

export interface SegmentFindings {
  readonly damage: readonly Damage[];
  readonly tornTail: TornTail | undefined;
  /** Where the last intact batch lies, and the offset behind it. */
  readonly lastPosition: number | undefined;
  readonly intactEnd: number | undefined;
}

/** Adds its batches and holes to `segment`; no `next`: it is the last. Undefined: the file is gone. */
export function surveySegment(
  options: LogOptions,
  segment: Segment,
  next: NextSegment | undefined,
): Promise<SegmentFindings | undefined> {
  return readIfThere(options.fileSystem, segment.path, async (handle, sizeBytes) => {
    const survey = new SegmentSurvey(options, segment, next, new FileWindow(handle, sizeBytes));
    await survey.run();
    return survey;
  });
}

/** Tells the log's owner of a batch that is there. */
export async function tell(
  { onRecoveredBatch }: LogOptions,
  { endOffset: baseOffset, path }: Segment,
  filePosition: number,
  bytes: Buffer,
): Promise<void> {
  await onRecoveredBatch?.(bytes, { baseOffset, segment: path, filePosition });
}

class SegmentSurvey implements SegmentFindings {
  readonly damage: Damage[] = [];
  tornTail: TornTail | undefined;
  lastPosition: number | undefined;
  intactEnd: number | undefined;
  readonly #options: LogOptions;
  readonly #segment: Segment;
  readonly #next: NextSegment | undefined;
  readonly #window: FileWindow;
  readonly #isDense: boolean;
  readonly #durableBelow: number;

  constructor(
    options: LogOptions,
    segment: Segment,
    next: NextSegment | undefined,
    window: FileWindow,
  ) {
    this.#options = options;
    this.#segment = segment;
    this.#next = next;
    this.#window = window;
    this.#isDense = options.isDense ?? false;
    this.#durableBelow = options.durableBelow ?? 0;
  }

  async run(): Promise<void> {
    const window = this.#window;
    const next = this.#next;
    let position = 0;
    // A closed segment is complete when it reaches the end that the next one names. Bytes behind
    // that are what a failed write left and no truncation took away for good.
    while (position < window.sizeBytes && this.#segment.endOffset !== next?.previousEnd) {
      const bounds = this.#bounds();
      const batch = await batchAt(window, position, bounds);
      if (typeof batch !== 'string') {
        position = await this.#keep(batch);
        continue;
      }
      const intact = await findIntactBatch(window, position, bounds);
      if (next === undefined && !(await this.#wasDurable(intact, bounds))) {
        const { path: file } = this.#segment;
        this.tornTail = { file, position, sizeBytes: window.sizeBytes - position, reason: batch };
        break;
      }
      position = intact?.position ?? window.sizeBytes;
      this.#reportHole(position, intact?.header.baseOffset ?? this.#end, batch);
    }
    const mustReachEnd = next === undefined || this.#options.openingOf !== undefined;
    if (this.#isDense && mustReachEnd && this.#segment.endOffset < this.#end)
      this.#reportHole(position, this.#end, 'nothing follows: it was cut, or files are missing');
  }

  async #keep(batch: IntactBatch): Promise<number> {
    const segment = this.#segment;
    const { baseOffset } = batch.header;
    if (this.#isDense && baseOffset > segment.endOffset)
      this.#reportHole(batch.position, baseOffset, 'a piece of the file is missing');
    this.lastPosition = batch.position;
    await tell(this.#options, segment, batch.position, batch.bytes);
    segment.add(batch.header);
    this.intactEnd = segment.endOffset;
    return batch.position + batch.header.sizeBytes;
  }

  /** Had the bad batch below `intact` been durable? Any intact batch behind it may say so. */
  async #wasDurable(intact: IntactBatch | undefined, bounds: OffsetBounds): Promise<boolean> {
    if (bounds.from < this.#durableBelow) return true;
    const { durableEndOf } = this.#options;
    if (intact === undefined || durableEndOf === undefined) return intact !== undefined;
    for (let batch: IntactBatch | undefined = intact; batch !== undefined;) {
      if ((durableEndOf(batch.bytes) ?? 0) > bounds.from) return true;
      const behind: number = batch.position + batch.header.sizeBytes;
      const next: IntactBatch | string = await batchAt(this.#window, behind, bounds);
      batch = typeof next === 'string' ? await findIntactBatch(this.#window, behind, bounds) : next;
    }
    return false;
  }

  #reportHole(to: number, toOffset: number, reason: string): void {
    const segment = this.#segment;
    const { sizeBytes: position, endOffset: fromOffset, path: file } = segment;
    segment.addHole({ from: position, to });
    segment.sizeBytes = to;
    segment.endOffset = Math.max(fromOffset, toOffset);
    this.damage.push({ file, position, fromOffset, toOffset: segment.endOffset, reason });
  }

  #bounds(): OffsetBounds {
    const { baseOffset, endOffset } = this.#segment;
    const to = Math.min(this.#next?.previousEnd ?? Infinity, baseOffset + segmentOffsetsMax);
    return { from: endOffset, to, isDense: this.#isDense };
  }

  /** What the segment has to reach. */
  get #end(): number {
    return this.#next?.previousEnd ?? this.#durableBelow;
  }
}
