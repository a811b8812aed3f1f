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
import { newGenerationId, readBytes } from '../files/generation.js';
import type { LineFile } from '../files/line-batches.js';

export interface SpooledFileParts {
  readonly sourceName: string;
  readonly path: string;
  readonly handle: ReadHandle;
  readonly stat: FileStat;
  /** How far it was read before; undefined: it is new. */
  readonly known: Dormant | undefined;
}

/** Bytes as they lie in the file. */
export interface RawBlock {
  readonly buffer: Buffer;
  /** The file position of the buffer's first byte. */
  readonly base: number;
  /** Where in the buffer the unread bytes begin. */
  readonly from: number;
  /** It reaches to the end of the file. */
  readonly isEnd: boolean;
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

  /**
   * What lies behind the position, up to `to` in the file, with some bytes before it. 'changed' when
   * the file is not what it was.
   */
  async read(to: number): Promise<RawBlock | 'changed'> {
    const from = this.#fingerprint.tail.length;
    const base = this.#position - from;
    const buffer = Buffer.allocUnsafeSlow(Math.min(to, this.stat.sizeBytes) - base);
    const filled = await this.#handle.read(buffer, base);
    if (filled < buffer.length || !this.#fingerprint.agreesWith(buffer, base)) return 'changed';
    return { buffer, base, from, isEnd: base + filled === this.end };
  }

  /** Bytes anywhere in the file; fewer at its end. */
  readAt(position: number, length: number): Promise<Buffer> {
    return readBytes(this.#handle, position, length);
  }

  /** Counts the block as read, up to `bufferEnd` in it. */
  advance({ buffer, base }: Pick<RawBlock, 'buffer' | 'base'>, bufferEnd: number): void {
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

  #describe(descriptor: Descriptor): FileGeneration {
    const { device, inode, birthTimeMs } = this.stat;
    return { id: this.#id, path: this.path, device, inode, birthTimeMs, ...descriptor };
  }
}
