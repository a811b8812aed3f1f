/*
 * One file of a spool directory, from its position to its end. It does not grow: when its size or
 * its modification time has changed, it is refused.
 *
 *   0 ──── committed ──┤ in flight ├── position ──┤ unread ├── end
 *
 * An empty file is one event. Its range is [0, 1), so that it has a position before and after.
 */
import type { FileStat } from '../../core/file-system.js';
import { fileOrigin, type FileGeneration } from '../../core/provenance.js';
import type { Dormant } from '../files/dormant-generations.js';
import type { ReadHandle } from '../files/file-content.js';
import { Fingerprint, type Descriptor } from '../files/fingerprint.js';
import { newGenerationId } from '../files/generation.js';
import type { Block, LineFile } from '../files/line-batches.js';
import { characterBytesMax, spoolLines, type SpoolLinesOptions } from './spool-lines.js';

const blockBytesMin = 256 * 1024;

export interface SpooledFileParts {
  readonly sourceName: string;
  readonly path: string;
  readonly handle: ReadHandle;
  readonly stat: FileStat;
  /** How far it was read before; undefined: it is new. */
  readonly known: Dormant | undefined;
}

export class SpooledFile implements LineFile {
  readonly origin: string;
  readonly path: string;
  readonly stat: FileStat;
  /** The position after the last event. */
  readonly end: number;
  committed: number;
  readonly #id: string;
  readonly #handle: ReadHandle;
  readonly #fingerprint: Fingerprint;
  #position: number;

  private constructor(parts: SpooledFileParts, fingerprint: Fingerprint) {
    this.#id = parts.known?.file.id ?? newGenerationId();
    this.origin = fileOrigin(parts.sourceName, this.#id);
    this.path = parts.path;
    this.stat = parts.stat;
    this.end = Math.max(1, parts.stat.sizeBytes);
    this.#position = parts.known?.position ?? 0;
    this.committed = this.#position;
    this.#handle = parts.handle;
    this.#fingerprint = fingerprint;
  }

  /** Takes the ownership of the handle. */
  static async open(parts: SpooledFileParts): Promise<SpooledFile> {
    const position = Math.min(parts.known?.position ?? 0, parts.stat.sizeBytes);
    return new SpooledFile(parts, await Fingerprint.read(parts.handle, position));
  }

  get position(): number {
    return this.#position;
  }

  get isEmpty(): boolean {
    return this.stat.sizeBytes === 0;
  }

  /** The next lines. Undefined at the end; 'changed' when the file is not what it was. */
  async read(options: SpoolLinesOptions): Promise<Block | 'changed' | undefined> {
    if (this.#position >= this.end) return undefined;
    if (this.isEmpty) return this.#readEmpty();
    const wanted = Math.max(blockBytesMin, options.maxLineCharacters * characterBytesMax + 1);
    const overlap = this.#fingerprint.tail.length;
    const base = this.#position - overlap;
    const buffer = Buffer.allocUnsafeSlow(overlap + Math.min(wanted, this.end - this.#position));
    const filled = await this.#handle.read(buffer, base);
    if (filled < buffer.length || !this.#fingerprint.agreesWith(buffer, base)) return 'changed';
    const isEnd = base + filled === this.end;
    return { buffer, base, lines: spoolLines(buffer, overlap, filled, isEnd, options) };
  }

  /** Counts the block as read, up to `bufferEnd` in it. */
  advance({ buffer, base }: Block, bufferEnd: number): void {
    if (this.isEmpty) this.#position = this.end;
    else {
      this.#fingerprint.advance(buffer, base, bufferEnd);
      this.#position = base + bufferEnd;
    }
  }

  descriptorAt(end: number, buffer: Buffer, base: number): FileGeneration {
    if (this.isEmpty) return this.descriptor();
    return this.#describe(this.#fingerprint.descriptorAt(end, buffer, base));
  }

  descriptor(): FileGeneration {
    return this.#describe(this.#fingerprint.descriptor());
  }

  close(): Promise<void> {
    return this.#handle.close();
  }

  #readEmpty(): Block {
    const lines = { starts: Uint32Array.of(0), ends: Uint32Array.of(0), size: 1, next: 1 };
    return { buffer: Buffer.alloc(0), base: 0, lines };
  }

  #describe(descriptor: Descriptor): FileGeneration {
    const { device, inode, birthTimeMs } = this.stat;
    return { id: this.#id, path: this.path, device, inode, birthTimeMs, ...descriptor };
  }
}
