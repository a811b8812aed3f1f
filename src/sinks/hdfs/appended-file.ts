/*
 * Hot path. Append mode: what is written can be read, and is delivered.
 *
 *   first group    ▸ journal: created, synced ▸ CREATE with the group as body
 *   later groups                              ▸ APPEND
 *   each           ▸ answered ▸ journal: delivered {sequences, length}, synced ▸ its pieces arrive
 *   close          ▸ file closing gives it its final name, in the background
 *
 *   crash or doubt after …        the file has             what becomes of it
 *   created                       nothing, or the group    removed: nothing of it is delivered
 *   an answer, not journaled      more than is delivered   cut to what is; the rest comes again
 *   delivered                     what is delivered        cut to it, so that nothing late gets in
 *
 * After any failed call the file is left to file closing: there is no second try of an APPEND, for
 * the first may still arrive. What comes next begins another file.
 */
import { crashPoint } from '../../core/crash-point.js';
import { DeliveryError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { WebHdfsError, type WebHdfs } from '../../protocol/webhdfs/web-hdfs.js';
import type { FileClosing } from './file-closing.js';
import { byteLength, type Bytes, type FileContent } from './file-content.js';
import type { FileName } from './file-names.js';
import type { Journal } from './journal.js';
import type { Piece } from './open-delivery.js';
import type { FileWriter } from './open-file.js';
import { SequenceRanges } from './sequence-ranges.js';

/** Names of others that are stepped over. */
const nameTriesMax = 100;

export interface FileParts {
  readonly hdfs: WebHdfs;
  readonly journal: Journal;
  readonly closing: FileClosing;
  readonly content: FileContent;
  readonly logger: Logger;
}

export class AppendedFile implements FileWriter {
  readonly holds = false;
  readonly #parts: FileParts;
  readonly #nextName: () => FileName;
  /** Taken at once: full files of a bucket are created side by side, and are in order by name. */
  #firstName: FileName | undefined;
  #name: FileName | undefined;
  #isCreated = false;
  #lengthBytes = 0;

  /** `nextName`: of the file; asked again while there is a file of that name. */
  constructor(parts: FileParts, nextName: () => FileName) {
    this.#parts = parts;
    this.#nextName = nextName;
    this.#firstName = nextName();
  }

  get path(): string | undefined {
    return this.#name?.inUsePath;
  }

  async write(group: readonly Piece[], isLast: boolean): Promise<void> {
    const { content } = this.#parts;
    const bytes: Uint8Array[] = [];
    const ranges = new SequenceRanges();
    for (const piece of group) {
      bytes.push(...(await content.add(piece)));
      ranges.addEvents(piece.delivery.ranges, piece.indexes);
    }
    bytes.push(...(await (isLast ? content.end() : content.flush())));
    await this.#put(bytes, ranges);
  }

  async close(): Promise<void> {
    const { content, closing } = this.#parts;
    await this.#put(await content.end(), new SequenceRanges());
    if (this.#name !== undefined) closing.finish(this.#name.inUsePath);
  }

  interrupt(): void {}

  async giveUp(error: DeliveryError): Promise<void> {
    const name = this.#name;
    if (name === undefined) return;
    const { closing, journal } = this.#parts;
    if (!this.#isCreated && error.outcome === 'refused') await journal.finished(name.inUsePath);
    else closing.settle(name.inUsePath);
  }

  async #put(bytes: Bytes, ranges: SequenceRanges): Promise<void> {
    const { journal } = this.#parts;
    const length = byteLength(bytes);
    if (length === 0) return ranges.count === 0 ? undefined : journal.passed(ranges.sorted());
    if (this.#isCreated) await this.#parts.hdfs.append(this.#name!.inUsePath, bytes);
    else await this.#create(bytes);
    crashPoint('sink.hdfs.written');
    this.#lengthBytes += length;
    await journal.delivered(this.#name!.inUsePath, this.#lengthBytes, ranges.sorted());
    crashPoint('sink.hdfs.journaled');
  }

  async #create(bytes: Bytes): Promise<void> {
    const { hdfs, journal, logger } = this.#parts;
    for (let tries = 1; ; tries++) {
      const name = this.#freeName();
      this.#name = name;
      await journal.created(name.inUsePath, name.finalPath);
      logger.info({}, `Creating ${name.inUsePath}`);
      try {
        await hdfs.create(name.inUsePath, bytes);
        this.#isCreated = true;
        return;
      } catch (error) {
        if (!isTaken(error)) throw error;
        this.#name = undefined; // it is somebody else's
        await journal.finished(name.inUsePath);
        if (tries === nameTriesMax) throw error;
      }
    }
  }

  /** One that no earlier file waits under. */
  #freeName(): FileName {
    for (;;) {
      const name = this.#firstName ?? this.#nextName();
      this.#firstName = undefined;
      if (!this.#parts.journal.files.has(name.inUsePath)) return name;
    }
  }
}

/** Also by a writer that has it open. */
function isTaken(error: unknown): boolean {
  if (!(error instanceof WebHdfsError) || error.outcome !== 'refused') return false;
  return error.failure === 'exists' || error.failure === 'busy';
}
