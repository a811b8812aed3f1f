/*
 * Which generations are followed, and where each one goes on.
 *
 *   found ──known by inode or content──▶ live ──truncated or gone──▶ dormant (may be found again)
 *     │ └──nothing like it is known────▶ live, from its beginning
 *     └──looks like a copy─────▶ held ──its original was truncated or is gone──▶ takes its place
 *                                 └────it differs, or is small and rests 10 s──▶ live, from its beginning
 *
 * An empty file is left alone until it has bytes to judge it by: a copy begins empty.
 * Invariant: no byte of one generation is read from two files.
 */
import { basename, dirname, join } from 'node:path';
import type { Clock } from '../../core/clock.js';
import type { OriginPosition } from '../../core/contracts.js';
import { messageOf } from '../../core/errors.js';
import type { FileHandle, FileStat } from '../../core/file-system.js';
import type { Logger } from '../../core/logger.js';
import type { FileGeneration } from '../../core/provenance.js';
import { GroupListing, type FileGroup, type ListedFile } from './file-groups.js';
import { Candidate, headBytesMax, newGenerationId, readBytes, tailBytes } from './generation.js';
import type { FilePosition } from './position-file.js';
import { TailedFile, type TailedFileOptions } from './tailed-file.js';

export interface TailedFilesOptions extends TailedFileOptions {
  readonly groups: readonly FileGroup[];
  readonly clock: Clock;
  readonly logger: Logger;
  readonly cacheListings: boolean;
}

/** A generation that no open file holds. */
interface Dormant {
  readonly file: FileGeneration;
  readonly position: number;
}

/** A file with the content of a known generation: read only if it turns out not to be a copy. */
interface Held {
  readonly sizeBytes: number;
  readonly sinceMs: number;
  /** The live file that it looks like; undefined: a dormant generation. */
  readonly original: TailedFile | undefined;
}

/** Restored or rotated generations beyond this many are forgotten, the oldest first. */
const dormantMax = 10_000;
const copyRestMs = 10_000;

export class TailedFiles {
  readonly #options: TailedFilesOptions;
  readonly #listing: GroupListing;
  /** In the order in which they are read; by device and inode. */
  readonly #live = new Map<string, TailedFile>();
  readonly #dormant = new Map<string, Dormant>();
  readonly #held = new Map<string, Held>();
  readonly #reported = new Set<string>();
  /** What Flume's position file says, until the first look. */
  #flumePositions: readonly FilePosition[] = [];
  #skipToEnd = false;

  constructor(options: TailedFilesOptions) {
    this.#options = options;
    this.#listing = new GroupListing(options.fileSystem, options.clock, options.cacheListings);
  }

  get live(): readonly TailedFile[] {
    return [...this.#live.values()];
  }

  /** Finds the files again that the channels know of, and begins the others. Called once, first. */
  async restore(
    stored: ReadonlyMap<string, OriginPosition>,
    flumePositions: readonly FilePosition[],
    skipToEnd: boolean,
  ): Promise<void> {
    for (const { known, file } of stored.values())
      if (file !== undefined) this.#sleep({ file, position: known.lowMark });
    // Under any name, and before the new files: what was rotated meanwhile has perhaps an unread end.
    for (const directory of new Set(this.#options.groups.map((group) => group.directory)))
      await this.#findDormantIn(directory);
    this.#flumePositions = flumePositions;
    this.#skipToEnd = skipToEnd;
    await this.refresh();
    this.#flumePositions = [];
    this.#skipToEnd = false;
  }

  /** Looks at the directories and files: new, grown, renamed, gone. */
  async refresh(): Promise<void> {
    const { clock, groups } = this.#options;
    const listed = await this.#listing.list(groups);
    const nowMs = clock.monotonicMs();
    const unknown: ListedFile[] = [];
    const seen = new Set<string>();
    for (const found of listed) {
      const key = keyOf(found.stat);
      if (seen.has(key)) continue;
      seen.add(key);
      const file = this.#live.get(key);
      if (file?.isLifeOf(found.stat)) {
        file.path = found.path;
        file.group = found.group;
        file.listed = true;
        file.seen(found.stat, nowMs);
      } else if (found.stat.sizeBytes > 0 && !this.#stillHeld(key, found.stat, nowMs)) unknown.push(found);
    }
    for (const [key, file] of this.#live) if (!seen.has(key)) await this.#lookAtUnlisted(key, file, nowMs);
    for (const key of this.#held.keys()) if (!seen.has(key)) this.#held.delete(key);
    await this.#adoptAll(unknown);
  }

  /** The file's bytes are not those that were read: what is there now is a new generation. */
  async truncated(file: TailedFile): Promise<TailedFile | undefined> {
    const key = keyOf(file);
    this.#options.logger.info({ file: file.path, position: file.position }, 'File was truncated, reading it from its beginning');
    this.#sleep({ file: file.descriptor(), position: file.position });
    this.#live.delete(key);
    const handle = file.releaseHandle();
    if (handle === undefined) return undefined;
    await this.#begin({ path: file.path, group: file.group, stat: await handle.stat() }, handle, 0);
    return this.#live.get(key);
  }

  /** Closes a file that rests. One without a name is forgotten. */
  async rest(file: TailedFile): Promise<void> {
    if (!file.listed) {
      this.#live.delete(keyOf(file));
      this.#sleep({ file: file.descriptor(), position: file.position });
    }
    await file.close();
  }

  async close(): Promise<void> {
    await Promise.all(this.live.map((file) => file.close()));
  }

  async #lookAtUnlisted(key: string, file: TailedFile, nowMs: number): Promise<void> {
    file.listed = false;
    if (file.isOpen) return file.look(nowMs);
    this.#live.delete(key);
    this.#sleep({ file: file.descriptor(), position: file.position });
    await this.#findDormantIn(dirname(file.path));
  }

  /** By inode first: when a file and its copy are both new here, the file is the original. */
  async #adoptAll(found: readonly ListedFile[]): Promise<void> {
    const rest: ListedFile[] = [];
    for (const file of found) if (!(await this.#try(file, (handle) => this.#adoptByInode(file, handle)))) rest.push(file);
    for (const file of rest) await this.#try(file, (handle) => this.#adoptByContent(file, handle));
  }

  /** Opens the file for `adopt`, which keeps the handle when it gives true. */
  async #try(found: ListedFile, adopt: (handle: FileHandle) => Promise<boolean>): Promise<boolean> {
    let handle: FileHandle | undefined;
    try {
      handle = await this.#options.fileSystem.open(found.path, 'r');
      if (await adopt(handle)) handle = undefined;
      else return false;
      return true;
    } catch (error) {
      this.#report(found.path, `Cannot read ${found.path}: ${messageOf(error)}`);
      return true;
    } finally {
      await handle?.close();
    }
  }

  async #adoptByInode(found: ListedFile, handle: FileHandle): Promise<boolean> {
    const stat = await handle.stat();
    const candidate = new Candidate(handle, stat);
    for (const known of this.#dormant.values()) {
      if (known.file.device !== stat.device || known.file.inode !== stat.inode) continue;
      if ((await candidate.likenessTo(known.file)) === 'same file') return this.#resume({ ...found, stat }, handle, known);
    }
    return false;
  }

  async #adoptByContent(found: ListedFile, handle: FileHandle): Promise<boolean> {
    const stat = await handle.stat();
    const candidate = new Candidate(handle, stat);
    const key = keyOf(stat);
    const before = this.#held.get(key);
    this.#held.delete(key);
    await this.#checkLookalikes(candidate);
    let perhapsCopy = false;
    for (const known of this.#dormant.values()) {
      const likeness = await candidate.likenessTo(known.file);
      if (likeness === 'same content') return this.#resume({ ...found, stat }, handle, known);
      if (likeness === 'shorter') perhapsCopy = true;
    }
    const original = await this.#originalOf(candidate);
    if (original !== undefined || perhapsCopy) {
      const nowMs = this.#options.clock.monotonicMs();
      const sinceMs = before?.sizeBytes === stat.sizeBytes ? before.sinceMs : nowMs;
      const held = { sizeBytes: stat.sizeBytes, sinceMs, original };
      if (isUndecided(held, nowMs)) {
        this.#held.set(key, held);
        const like = original?.path ?? 'a file that was read before';
        this.#report(`held ${found.path}`, `${found.path} is taken for a copy of ${like}`);
        return false;
      }
    }
    return this.#begin({ ...found, stat }, handle, this.#firstPosition(found.path, stat));
  }

  /** A file that looks like a live one may be what is left of it: is that one still what was read? */
  async #checkLookalikes(candidate: Candidate): Promise<void> {
    for (const file of this.live) {
      const likeness = await candidate.likenessTo(file.descriptor());
      if (likeness !== 'different' && !(await file.holds())) await this.truncated(file);
    }
  }

  /** The live file whose content the candidate has, compared where the shorter one ends. */
  async #originalOf(candidate: Candidate): Promise<TailedFile | undefined> {
    const { sizeBytes } = candidate.stat;
    for (const file of this.#live.values()) {
      const likeness = await candidate.likenessTo(file.descriptor());
      if (likeness === 'different' && !(await candidate.isPartOfHead(file.head))) continue;
      const end = Math.min(sizeBytes, file.sizeBytes);
      const from = Math.max(0, end - tailBytes);
      const tail = await readBytes(candidate.handle, from, end - from);
      if (sizeBytes <= file.sizeBytes && tail.equals(await file.tailBefore(end))) return file;
    }
    return undefined;
  }

  /** Whether there is nothing new to judge a held file by. */
  #stillHeld(key: string, stat: FileStat, nowMs: number): boolean {
    const held = this.#held.get(key);
    if (held === undefined || held.sizeBytes !== stat.sizeBytes) return false;
    if (held.original !== undefined && this.#live.get(keyOf(held.original)) !== held.original) return false;
    return isUndecided(held, nowMs);
  }

  async #resume(found: ListedFile, handle: FileHandle, known: Dormant): Promise<true> {
    const { clock, logger } = this.#options;
    this.#dormant.delete(known.file.id);
    const { path, group, stat } = found;
    const file = await TailedFile.open({
      id: known.file.id, path, group, stat, handle, position: known.position, options: this.#options,
    });
    file.seen(stat, clock.monotonicMs());
    this.#live.set(keyOf(stat), file);
    logger.debug({ file: path, position: known.position, before: known.file.path }, 'Following a known file');
    return true;
  }

  async #begin(found: ListedFile, handle: FileHandle, position: number): Promise<true> {
    const { path, group, stat } = found;
    const file = await TailedFile.open({
      id: newGenerationId(), path, group, stat, handle, position, options: this.#options,
    });
    file.seen(stat, this.#options.clock.monotonicMs());
    this.#live.set(keyOf(stat), file);
    this.#options.logger.debug({ file: path, position }, 'Following a new file');
    return true;
  }

  #firstPosition(path: string, stat: FileStat): number {
    const entry = this.#flumePositions.find(({ inode, file }) => inode === stat.inode && file === path);
    if (entry !== undefined) return entry.pos <= stat.sizeBytes ? entry.pos : 0;
    return this.#skipToEnd ? stat.sizeBytes : 0;
  }

  /** Goes on with known files that lie in a directory under any name. */
  async #findDormantIn(directory: string): Promise<void> {
    const inodes = new Set([...this.#dormant.values()].map(({ file }) => file.inode));
    if (inodes.size === 0) return;
    const { fileSystem } = this.#options;
    const found: { path: string; stat: FileStat }[] = [];
    for (const name of await fileSystem.readdir(directory)) {
      const path = join(directory, name);
      const stat = await fileSystem.stat(path).catch(() => undefined);
      if (stat?.isFile && inodes.has(stat.inode) && !this.#live.has(keyOf(stat))) found.push({ path, stat });
    }
    for (const each of found.sort((a, b) => a.stat.modifiedTimeMs - b.stat.modifiedTimeMs)) {
      const listed = { ...each, group: this.#groupOf(directory, each.stat) };
      await this.#try(listed, (handle) => this.#adoptByInode(listed, handle));
      const file = this.#live.get(keyOf(each.stat));
      if (file !== undefined) file.listed = false;
    }
  }

  /** The group that an unlisted file was followed in. */
  #groupOf(directory: string, { inode }: FileStat): FileGroup {
    const known = [...this.#dormant.values()].find(({ file }) => file.inode === inode);
    const inDirectory = this.#options.groups.filter((group) => group.directory === directory);
    const name = basename(known?.file.path ?? '');
    return inDirectory.find(({ pattern }) => pattern.test(name)) ?? inDirectory[0]!;
  }

  #sleep(dormant: Dormant): void {
    this.#dormant.set(dormant.file.id, dormant);
    const oldest = this.#dormant.keys().next();
    if (this.#dormant.size > dormantMax && !oldest.done) this.#dormant.delete(oldest.value);
  }

  /** Once a subject, so that a file that cannot be read does not fill the log. */
  #report(subject: string, message: string): void {
    if (this.#reported.has(subject)) return;
    this.#reported.add(subject);
    this.#options.logger.warn({}, message);
  }
}

/** A short file with a known beginning may still be one of its own: it need not rest for ever. */
function isUndecided({ original, sizeBytes, sinceMs }: Held, nowMs: number): boolean {
  return (original !== undefined && sizeBytes > headBytesMax) || nowMs - sinceMs < copyRestMs;
}

function keyOf({ device, inode }: { readonly device: number; readonly inode: number }): string {
  return `${device}:${inode}`;
}
