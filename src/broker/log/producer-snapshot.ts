/*
 * `producers.snapshot` of a partition: what it knew of its producers at an offset below which all was
 * durable. Written every few minutes and at a clean stop, so that a start scans only what came later.
 *
 *   8 hex digits, the CRC-32C of the rest · newline · JSON (ProducerSnapshot)
 *
 * It is a cache: missing, damaged or of a later offset than the log's end, the log is read instead.
 */
import { join } from 'node:path';
import type { FileSystem } from '../../core/file-system.js';
import { readWholeFile, writeFileAtomically } from '../../storage/atomic-file.js';
import { crc32c } from '../../util/crc32c.js';

export interface ProducerSnapshot {
  readonly version: 2;
  /** All batches below it are accounted for. */
  readonly offset: number;
  readonly producers: readonly ProducerEntry[];
  /** In log order. */
  readonly openTransactions: readonly {
    readonly producerId: number;
    readonly firstOffset: number;
  }[];
}

export interface ProducerEntry {
  readonly producerId: number;
  readonly epoch: number;
  readonly lastHeardMs: number;
  /** Of the last marker; -1: there was none. */
  readonly coordinatorEpoch: number;
  readonly batches: readonly RememberedBatch[];
}

export interface RememberedBatch {
  readonly firstSequence: number;
  readonly lastSequence: number;
  readonly baseOffset: number;
}

const fileName = 'producers.snapshot';
const crcDigits = 8;

export class ProducerSnapshotFile {
  readonly #fileSystem: FileSystem;
  readonly #path: string;

  constructor(fileSystem: FileSystem, directory: string) {
    this.#fileSystem = fileSystem;
    this.#path = join(directory, fileName);
  }

  /** Undefined when there is none that can be trusted. */
  async read(): Promise<ProducerSnapshot | undefined> {
    const content = await readWholeFile(this.#fileSystem, this.#path);
    if (content === undefined) return undefined;
    const json = content.subarray(crcDigits + 1);
    if (content.toString('latin1', 0, crcDigits) !== crcOf(json)) return undefined;
    const snapshot = JSON.parse(String(json)) as ProducerSnapshot;
    return snapshot.version === 2 ? snapshot : undefined;
  }

  async write(snapshot: ProducerSnapshot): Promise<void> {
    const json = Buffer.from(JSON.stringify(snapshot));
    await writeFileAtomically(this.#fileSystem, this.#path, `${crcOf(json)}\n${String(json)}`);
  }
}

function crcOf(bytes: Buffer): string {
  return crc32c(bytes).toString(16).padStart(crcDigits, '0');
}
