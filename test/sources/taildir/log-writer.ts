import {
  closeSync,
  copyFileSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Random } from '../../support/random.js';

const keptFiles = 4;

/**
 * A process that writes `app.log` through an open descriptor, and its rotation. Every line it writes
 * is different. A rotation is a list of steps, so that a reader can come between them.
 */
export class LogWriter {
  readonly written: string[] = [];
  /** Lines that a rotation may have destroyed before anybody could read them. */
  readonly endangered = new Set<string>();
  readonly inodes = new Set<number>();
  reusedInodes = 0;
  readonly #directory: string;
  readonly #random: Random;
  /** Lines of the file that is written to now, and where each ends in it. */
  #lines: { readonly text: string; readonly end: number }[] = [];
  #descriptor: number;
  #copied = 0;

  constructor(directory: string, random: Random) {
    this.#directory = directory;
    this.#random = random;
    this.#descriptor = this.#create();
  }

  close(): void {
    closeSync(this.#descriptor);
  }

  append(count = this.#random.below(6)): void {
    for (let i = 0; i < count; i++) {
      const text = `line ${this.written.length} ${'.'.repeat(this.#random.below(120))}`;
      this.written.push(text);
      writeSync(this.#descriptor, `${text}\n`);
      this.#lines.push({ text, end: fstatSync(this.#descriptor).size });
    }
  }

  get sizeBytes(): number {
    return fstatSync(this.#descriptor).size;
  }

  /** The file is renamed; its writer goes on with it until it opens the new one. */
  renameAndCreate(): (() => void)[] {
    return [
      () => this.#shift('app.log', 'app.log.1'),
      () => this.append(),
      () => this.#reopen(),
      () => this.append(),
    ];
  }

  createThenRename(): (() => void)[] {
    return [
      () => writeFileSync(this.#path('new.log'), ''),
      () => this.append(),
      () => this.#shift('app.log', 'app.log.1'),
      () => this.append(),
      () => renameSync(this.#path('new.log'), this.#path('app.log')),
      () => this.append(),
      () => this.#reopen(),
    ];
  }

  copyTruncate(): (() => void)[] {
    return [
      () => this.#shift(undefined, 'app.log.1'),
      () => this.append(),
      () => {
        // A copy is made in blocks: the first half is there before the second.
        const content = readFileSync(this.#path('app.log'));
        writeFileSync(this.#path('app.log.1'), content.subarray(0, content.length >> 1));
      },
      () => {
        copyFileSync(this.#path('app.log'), this.#path('app.log.1'));
        this.#copied = this.#lines.length;
      },
      () => this.append(this.#random.below(3)),
      () => {
        for (const { text } of this.#lines.slice(this.#copied)) this.endangered.add(text);
        this.#truncate();
      },
      () => this.append(),
    ];
  }

  /** As `delaycompress`: what was rotated last time is compressed now. */
  renameAndCompress(): (() => void)[] {
    const compressed = this.#path('app.log.2.gz');
    let bytes = Buffer.alloc(0);
    return [
      () => existsSync(compressed) && renameSync(compressed, this.#path('app.log.3.gz')),
      () => {
        if (!existsSync(this.#path('app.log.1'))) return;
        bytes = gzipSync(readFileSync(this.#path('app.log.1')));
        writeFileSync(compressed, bytes.subarray(0, bytes.length >> 1));
      },
      () => bytes.length > 0 && writeFileSync(compressed, bytes),
      () => bytes.length > 0 && unlinkSync(this.#path('app.log.1')),
      () => renameSync(this.#path('app.log'), this.#path('app.log.1')),
      () => this.append(),
      () => this.#reopen(),
      () => this.append(),
    ];
  }

  removeAndCreate(): (() => void)[] {
    return [
      () => {
        closeSync(this.#descriptor);
        unlinkSync(this.#path('app.log'));
      },
      () => (this.#descriptor = this.#create()),
      () => this.append(1 + this.#random.below(20)),
    ];
  }

  /** Truncated, and at once longer than it was. `isRead` tells whether a line was read already. */
  truncateAndRegrow(isRead: (line: string) => boolean): (() => void)[] {
    return [
      () => {
        const before = this.sizeBytes;
        for (const { text } of this.#lines) if (!isRead(text)) this.endangered.add(text);
        this.#truncate();
        const linesBefore = this.written.length;
        while (this.sizeBytes <= before && this.written.length < linesBefore + 500) this.append(5);
      },
    ];
  }

  #path(name: string): string {
    return join(this.#directory, name);
  }

  #truncate(): void {
    ftruncateSync(this.#descriptor, 0);
    this.#lines = [];
  }

  #reopen(): void {
    closeSync(this.#descriptor);
    this.#descriptor = this.#create();
  }

  #create(): number {
    const descriptor = openSync(this.#path('app.log'), 'a');
    const { ino } = statSync(this.#path('app.log'));
    if (this.inodes.has(ino)) this.reusedInodes++;
    this.inodes.add(ino);
    this.#lines = [];
    return descriptor;
  }

  /** app.log.3 → app.log.4, …; the oldest is removed. */
  #shift(from: string | undefined, to: string): void {
    for (let n = keptFiles; n >= 1; n--) {
      const path = this.#path(`app.log.${n}`);
      if (!existsSync(path)) continue;
      if (n === keptFiles) unlinkSync(path);
      else renameSync(path, this.#path(`app.log.${n + 1}`));
    }
    if (from !== undefined) renameSync(this.#path(from), this.#path(to));
  }
}
