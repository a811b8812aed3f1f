/*
 * Hot path. One generation of a file, from its position to its end.
 *
 *   ── committed ──┤ in flight ├── position ──┤ unread ├── sizeBytes
 *                          |64 B| is read again before every block and compared
 *
 * A file that was truncated and has grown again, even beyond the old length, differs in those
 * bytes. An unterminated line is left in the file and read again when there is more: nothing is
 * carried.
 */
import { splitLines, type Lines } from '../../codecs/line-splitter.js';
import type { FileHandle, FileStat, FileSystem } from '../../core/file-system.js';
import { fileOrigin, type FileGeneration } from '../../core/provenance.js';
import { crc32c } from '../../util/crc32c.js';
import type { FileGroup } from './file-groups.js';
import { headBytesMax, isSameInode, readBytes, tailBytes } from './generation.js';

export interface TailedFileOptions {
  readonly fileSystem: FileSystem;
  readonly sourceName: string;
  /** Bytes read at once. */
  readonly blockBytes: number;
  /** Lines that go into one batch. */
  readonly batchLines: number;
  readonly maxLineBytes: number;
}

/** Complete lines as they lie in the file. */
export interface Block {
  readonly buffer: Buffer;
  readonly lines: Lines;
  /** The file position of the buffer's first byte. */
  readonly base: number;
}

export type ReadResult =
  | { readonly kind: 'lines'; readonly block: Block }
  | { readonly kind: 'too long'; readonly from: number; readonly to: number; readonly body: Buffer }
  /** No complete line before the end. */
  | { readonly kind: 'nothing' }
  /** The bytes before the position are not those that were read. */
  | { readonly kind: 'truncated' };

export class TailedFile {
  readonly id: string;
  readonly origin: string;
  readonly device: number;
  readonly inode: number;
  readonly birthTimeMs: number;
  path: string;
  group: FileGroup;
  /** False when its name no longer matches or is gone: followed to its end, then forgotten. */
  listed = true;
  sizeBytes = 0;
  modifiedTimeMs = 0;
  /** When it last grew, on the monotonic clock. */
  grewAtMs = 0;
  /** Where it was begun or gone on with. */
  readonly firstPosition: number;
  /** Everything below it is stored by the channels. */
  committed: number;
  readonly #options: TailedFileOptions;
  #position: number;
  #handle: FileHandle | undefined;
  #head: Buffer;
  #headCrc: number;
  #tail: Buffer;
  /** The look at the file after which nothing was left to read. */
  #readSizeBytes = -1;
  #readModifiedTimeMs = -1;

  private constructor(parts: OpenParts, head: Buffer, tail: Buffer) {
    this.id = parts.id;
    this.origin = fileOrigin(parts.options.sourceName, parts.id);
    this.device = parts.stat.device;
    this.inode = parts.stat.inode;
    this.birthTimeMs = parts.stat.birthTimeMs;
    this.path = parts.path;
    this.group = parts.group;
    this.firstPosition = parts.position;
    this.committed = parts.position;
    this.#options = parts.options;
    this.#position = parts.position;
    this.#handle = parts.handle;
    this.#head = head;
    this.#headCrc = crc32c(head);
    this.#tail = tail;
  }

  /** Takes the ownership of the handle. */
  static async open(parts: OpenParts): Promise<TailedFile> {
    const { handle, position } = parts;
    const tailFrom = Math.max(0, position - tailBytes);
    const head = await readBytes(handle, 0, Math.min(headBytesMax, position));
    return new TailedFile(parts, head, await readBytes(handle, tailFrom, position - tailFrom));
  }

  /** The next byte to read. */
  get position(): number {
    return this.#position;
  }

  /** The first bytes, as far as they have been read: at most 1 KiB. */
  get head(): Buffer {
    return this.#head;
  }

  get isOpen(): boolean {
    return this.#handle !== undefined;
  }

  /** Bytes without a newline are left at the end. */
  get hasRest(): boolean {
    return this.sizeBytes > this.#position;
  }

  /** There may be something to read. */
  get hasChanged(): boolean {
    return (
      this.sizeBytes !== this.#readSizeBytes || this.modifiedTimeMs !== this.#readModifiedTimeMs
    );
  }

  isLifeOf(stat: FileStat): boolean {
    return isSameInode(stat, this);
  }

  /** Takes over what a look at the file has shown. */
  seen(stat: FileStat, nowMs: number): void {
    if (stat.sizeBytes !== this.sizeBytes || stat.modifiedTimeMs !== this.modifiedTimeMs)
      this.grewAtMs = nowMs;
    this.sizeBytes = stat.sizeBytes;
    this.modifiedTimeMs = stat.modifiedTimeMs;
  }

  /** Looks through the open handle: works for files without a name. */
  async look(nowMs: number): Promise<void> {
    if (this.#handle !== undefined) this.seen(await this.#handle.stat(), nowMs);
  }

  /**
   * The next complete lines before `end`, at most a block of them. With `takeRest` what is left
   * there without a newline is a line, too. What is returned counts as read.
   */
  async read(end: number, takeRest: boolean): Promise<ReadResult> {
    const handle = await this.#opened();
    if (handle === undefined || end < this.#position) return { kind: 'truncated' };
    const { blockBytes, maxLineBytes } = this.#options;
    const overlap = this.#tail.length;
    const base = this.#position - overlap;
    for (let wanted = blockBytes; ; wanted = Math.min(wanted * 2, maxLineBytes + 1)) {
      const buffer = Buffer.allocUnsafeSlow(overlap + Math.min(wanted, end - this.#position));
      const filled = await handle.read(buffer, base);
      if (filled < overlap || this.#tail.compare(buffer, 0, overlap) !== 0)
        return { kind: 'truncated' };
      const lines = splitLines(buffer, overlap, filled, { stripCarriageReturn: true });
      if (lines.size > 0) {
        const isLast = base + filled === end;
        const { batchLines } = this.#options;
        return this.#accept({
          buffer,
          lines: isLast ? lines : withoutRest(lines, batchLines),
          base,
        });
      }
      if (filled - overlap > maxLineBytes) return this.#readLongLine(handle, end, takeRest);
      const isEnd = filled < buffer.length || base + filled === end;
      if (isEnd && takeRest && filled > overlap)
        return this.#accept({ buffer, lines: oneLine(overlap, filled), base });
      if (isEnd) return this.#nothing(end);
    }
  }

  /** How to recognise this generation after it was read to `end`, which lies in `buffer`. */
  descriptorAt(end: number, buffer: Buffer, base: number): FileGeneration {
    const tail = buffer.subarray(Math.max(0, end - tailBytes - base), end - base);
    return this.#describe(end, crc32c(tail));
  }

  /** How to recognise this generation as it has been read so far. */
  descriptor(): FileGeneration {
    return this.#describe(this.#position, crc32c(this.#tail));
  }

  /** Gives the handle to a new generation of the same file: this one is not read any more. */
  releaseHandle(): FileHandle | undefined {
    const handle = this.#handle;
    this.#handle = undefined;
    return handle;
  }

  /** It is opened again when it is read again. */
  async close(): Promise<void> {
    await this.releaseHandle()?.close();
  }

  /** Whether the file still has the bytes before the position that were read. */
  async holds(): Promise<boolean> {
    const handle = await this.#opened();
    if (handle === undefined) return false;
    const overlap = this.#tail.length;
    return this.#tail.equals(await readBytes(handle, this.#position - overlap, overlap));
  }

  /** The bytes before `position`, for a comparison with another file; empty when it is closed. */
  async tailBefore(position: number): Promise<Buffer> {
    const from = Math.max(0, position - tailBytes);
    return this.#handle === undefined
      ? Buffer.alloc(0)
      : readBytes(this.#handle, from, position - from);
  }

  /** Undefined when the path now belongs to another file. */
  async #opened(): Promise<FileHandle | undefined> {
    if (this.#handle !== undefined) return this.#handle;
    const handle = await this.#options.fileSystem.open(this.path, 'r');
    if (this.isLifeOf(await handle.stat())) this.#handle = handle;
    else await handle.close();
    return this.#handle;
  }

  #nothing(end: number): ReadResult {
    this.#readSizeBytes = end;
    if (end === this.sizeBytes) this.#readModifiedTimeMs = this.modifiedTimeMs;
    return { kind: 'nothing' };
  }

  /** Counts the block as read, up to the first line that is too long. */
  #accept(block: Block): ReadResult {
    const { buffer, lines, base } = block;
    const fitting = this.#fittingLines(lines);
    if (fitting === 0) {
      const { maxLineBytes } = this.#options;
      const to = lines.size > 1 ? lines.starts[1]! : lines.next;
      const body = buffer.subarray(lines.starts[0], lines.starts[0]! + maxLineBytes);
      const from = this.#position;
      this.#advance(buffer, base, to);
      return { kind: 'too long', from, to: base + to, body };
    }
    const next = fitting < lines.size ? lines.starts[fitting]! : lines.next;
    this.#advance(buffer, base, next);
    return { kind: 'lines', block: { buffer, base, lines: { ...lines, size: fitting, next } } };
  }

  #fittingLines({ starts, ends, size, next }: Lines): number {
    const { maxLineBytes } = this.#options;
    if (next - starts[0]! <= maxLineBytes) return size;
    for (let i = 0; i < size; i++) if (ends[i]! - starts[i]! > maxLineBytes) return i;
    return size;
  }

  /** Looks for the end of a line that is longer than the limit, keeping only its beginning. */
  async #readLongLine(handle: FileHandle, end: number, takeRest: boolean): Promise<ReadResult> {
    const { blockBytes, maxLineBytes } = this.#options;
    const from = this.#position;
    const body = await readBytes(handle, from, maxLineBytes);
    let to = -1;
    for (let at = from + maxLineBytes; at < end && to === -1; at += blockBytes) {
      const chunk = await readBytes(handle, at, Math.min(blockBytes, end - at));
      const newline = chunk.indexOf(10);
      if (newline !== -1) to = at + newline + 1;
    }
    if (to === -1 && !takeRest) return this.#nothing(end);
    if (to === -1) to = end;
    this.#tail = await readBytes(handle, to - tailBytes, tailBytes);
    if (this.#head.length < headBytesMax)
      this.#setHead(await readBytes(handle, 0, Math.min(headBytesMax, to)));
    this.#position = to;
    return { kind: 'too long', from, to, body };
  }

  #advance(buffer: Buffer, base: number, bufferPosition: number): void {
    const headEnd = Math.min(headBytesMax - base, bufferPosition);
    if (this.#head.length < headBytesMax)
      this.#setHead(
        Buffer.concat([this.#head, buffer.subarray(this.#head.length - base, headEnd)]),
      );
    this.#tail = Buffer.from(
      buffer.subarray(Math.max(0, bufferPosition - tailBytes), bufferPosition),
    );
    this.#position = base + bufferPosition;
  }

  #setHead(head: Buffer): void {
    this.#head = head;
    this.#headCrc = crc32c(head);
  }

  #describe(tailPosition: number, tailCrc: number): FileGeneration {
    return {
      id: this.id,
      path: this.path,
      device: this.device,
      inode: this.inode,
      birthTimeMs: this.birthTimeMs,
      headBytes: this.#head.length,
      headCrc: this.#headCrc,
      tailPosition,
      tailCrc,
    };
  }
}

export interface OpenParts {
  readonly id: string;
  readonly path: string;
  readonly group: FileGroup;
  readonly stat: FileStat;
  readonly handle: FileHandle;
  /** Where to begin. */
  readonly position: number;
  readonly options: TailedFileOptions;
}

/**
 * Leaves a small last batch to the next block: each batch costs its puts, syncs and deliveries (5,000
 * lines of 200 B a block of 1 MiB: every other batch had 216 lines), reading a line again little.
 */
function withoutRest(lines: Lines, batchLines: number): Lines {
  const rest = lines.size % batchLines;
  const size = lines.size - rest;
  return rest === 0 || rest * 4 > size ? lines : { ...lines, size, next: lines.starts[size]! };
}

function oneLine(start: number, end: number): Lines {
  return { starts: Uint32Array.of(start), ends: Uint32Array.of(end), size: 1, next: end };
}
