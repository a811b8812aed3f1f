/*
 * Which generations are followed, and where each one goes on.
 *
 *   found ──known by inode or content──▶ live ──truncated or gone──▶ dormant (may be found again)
 *     │ └──nothing like it is known────▶ live, from its beginning
 *     └──looks like a copy─────▶ held ──its original was truncated or is gone──▶ takes its place
 *                                 └────it differs, or is small and rests 10 s──▶ live, from 0
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
import { DormantGenerations } from './dormant-generations.js';
import { GroupListing, type FileGroup, type ListedFile } from './file-groups.js';
import { Candidate, newGenerationId, readBytes, tailBytes } from './generation.js';
import { HeldCopies } from './held-copies.js';
import type { FilePosition } from './position-file.js';
import { TailedFile, type TailedFileOptions } from './tailed-file.js';

export interface TailedFilesOptions extends TailedFileOptions {
  readonly groups: readonly FileGroup[];
  readonly clock: Clock;
  readonly logger: Logger;
  readonly cacheListings: boolean;
}

/** Where to begin a file that no channel knows. */
type FirstPosition = (found: ListedFile) => number;

export class TailedFiles {
  readonly #options: TailedFilesOptions;
  readonly #listing: GroupListing;
  /** In the order in which they are read; by device and inode. */
  readonly #live = new Map<string, TailedFile>();
  readonly #dormant = new DormantGenerations();
  readonly #held = new HeldCopies();
  readonly #reported = new Set<string>();

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
      if (file !== undefined) this.#dormant.add({ file, position: known.lowMark });
    // Under any name, and before new files: what was rotated meanwhile has perhaps an unread end.
    for (const directory of new Set(this.#options.groups.map((group) => group.directory)))
      await this.#findDormantIn(directory);
    await this.#look(({ path, stat }) => {
      // An inode that a channel knows holds something else now: it was truncated or used again.
      if (this.#dormant.pathsOf(stat).length > 0) return 0;
      const entry = flumePositions.find(({ inode, file }) => inode === stat.inode && file === path);
      if (entry !== undefined) return entry.pos <= stat.sizeBytes ? entry.pos : 0;
      return skipToEnd ? stat.sizeBytes : 0;
    });
  }

  /** Looks at the directories and files: new, grown, renamed, gone. */
  refresh(): Promise<void> {
    return this.#look(() => 0);
  }

  /**
   * The file's bytes are not those that were read: what is there now is a new generation, which is
   * returned. Undefined when the path belongs to another file, which the next look will find.
   */
  async truncated(file: TailedFile): Promise<TailedFile | undefined> {
    const { path, group, position } = file;
    this.#options.logger.info(
      { file: path, position },
      'File was truncated, reading it from its beginning',
    );
    this.#sleep(file);
    const handle = file.releaseHandle();
    if (handle === undefined) return undefined;
    return this.#follow({ path, group, stat: await handle.stat() }, handle, {
      id: newGenerationId(),
      position: 0,
    });
  }

  /** Closes a file that rests. One without a name is forgotten. */
  async rest(file: TailedFile): Promise<void> {
    if (!file.listed) this.#sleep(file);
    await file.close();
  }

  async close(): Promise<void> {
    await Promise.all(this.live.map((file) => file.close()));
  }

  async #look(firstPosition: FirstPosition): Promise<void> {
    const { clock, groups } = this.#options;
    const listed = await this.#listing.list(groups, ({ name, directory }, error) =>
      this.#report(directory, `filegroups.${name}: cannot read ${directory}: ${messageOf(error)}`),
    );
    const nowMs = clock.monotonicMs();
    const unknown: ListedFile[] = [];
    const seen = new Set<string>();
    for (const found of listed) {
      const { path, group, stat } = found;
      const key = keyOf(stat);
      if (seen.has(key)) continue;
      seen.add(key);
      const file = this.#live.get(key);
      if (file?.isLifeOf(stat)) {
        file.path = path;
        file.group = group;
        file.listed = true;
        file.seen(stat, nowMs);
      } else if (
        stat.sizeBytes > 0 &&
        !this.#held.isUnchanged(key, stat.sizeBytes, nowMs, this.#isLive)
      )
        unknown.push(found);
    }
    this.#held.keepOnly(seen);
    for (const file of this.live)
      if (!seen.has(keyOf(file))) await this.#lookAtUnlisted(file, nowMs);
    await this.#adoptAll(unknown, firstPosition);
  }

  async #lookAtUnlisted(file: TailedFile, nowMs: number): Promise<void> {
    file.listed = false;
    if (file.isOpen) return file.look(nowMs);
    this.#sleep(file);
    await this.#findDormantIn(dirname(file.path));
  }

  /** By inode first: when a file and its copy are both new here, the file is the original. */
  async #adoptAll(found: readonly ListedFile[], firstPosition: FirstPosition): Promise<void> {
    const rest: ListedFile[] = [];
    for (const file of found)
      if (!(await this.#try(file, (handle) => this.#adoptByInode(file, handle)))) rest.push(file);
    for (const file of rest)
      await this.#try(file, (handle) => this.#adoptByContent(file, handle, firstPosition));
  }

  /** Opens the file for `adopt`, which keeps the handle when it gives true. False: not adopted. */
  async #try(
    { path }: ListedFile,
    adopt: (handle: FileHandle) => Promise<boolean>,
  ): Promise<boolean> {
    let handle: FileHandle | undefined;
    try {
      handle = await this.#options.fileSystem.open(path, 'r');
      const adopted = await adopt(handle);
      if (adopted) handle = undefined;
      return adopted;
    } catch (error) {
      this.#report(path, `Cannot read ${path}: ${messageOf(error)}`);
      return true;
    } finally {
      await handle?.close();
    }
  }

  async #adoptByInode(found: ListedFile, handle: FileHandle): Promise<boolean> {
    const stat = await handle.stat();
    const known = await this.#dormant.sameFile(new Candidate(handle, stat));
    if (known === undefined) return false;
    this.#dormant.remove(known);
    await this.#follow({ ...found, stat }, handle, { id: known.file.id, position: known.position });
    return true;
  }

  async #adoptByContent(
    found: ListedFile,
    handle: FileHandle,
    firstPosition: FirstPosition,
  ): Promise<boolean> {
    const stat = await handle.stat();
    const candidate = new Candidate(handle, stat);
    await this.#checkLookalikes(candidate);
    const known = await this.#dormant.sameContent(candidate);
    if (known !== undefined && known !== 'shorter') {
      this.#held.release(keyOf(stat));
      this.#dormant.remove(known);
      await this.#follow({ ...found, stat }, handle, {
        id: known.file.id,
        position: known.position,
      });
      return true;
    }
    const original = await this.#originalOf(candidate);
    if (original !== undefined || known === 'shorter') {
      const nowMs = this.#options.clock.monotonicMs();
      const like = original?.path ?? 'a file that was read before';
      this.#report(`held ${found.path}`, `${found.path} is taken for a copy of ${like}`);
      if (this.#held.hold(keyOf(stat), stat.sizeBytes, original, nowMs)) return false;
    }
    const position = firstPosition({ ...found, stat });
    await this.#follow({ ...found, stat }, handle, { id: newGenerationId(), position });
    return true;
  }

  /** What looks like a live file may be what is left of it: is that one still what was read? */
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

  async #follow(
    { path, group, stat }: ListedFile,
    handle: FileHandle,
    { id, position }: { readonly id: string; readonly position: number },
  ): Promise<TailedFile> {
    const { clock, logger } = this.#options;
    const parts = { id, path, group, stat, handle, position, options: this.#options };
    const file = await TailedFile.open(parts);
    file.seen(stat, clock.monotonicMs());
    this.#live.set(keyOf(stat), file);
    logger.debug({ file: path, generation: id, position }, 'Following a file');
    return file;
  }

  /** Goes on with known files that lie in a directory under any name. */
  async #findDormantIn(directory: string): Promise<void> {
    const { fileSystem, groups } = this.#options;
    const inDirectory = groups.filter((group) => group.directory === directory);
    const found: ListedFile[] = [];
    for (const name of await fileSystem.readdir(directory).catch(() => [])) {
      const path = join(directory, name);
      const stat = await fileSystem.stat(path).catch(() => undefined);
      if (!stat?.isFile || this.#live.has(keyOf(stat))) continue;
      const [before] = this.#dormant.pathsOf(stat);
      if (before === undefined) continue;
      const group = inDirectory.find(({ pattern }) => pattern.test(basename(before)));
      found.push({ path, group: group ?? inDirectory[0]!, stat });
    }
    for (const file of found.sort((a, b) => a.stat.modifiedTimeMs - b.stat.modifiedTimeMs)) {
      await this.#try(file, (handle) => this.#adoptByInode(file, handle));
      const adopted = this.#live.get(keyOf(file.stat));
      if (adopted !== undefined) adopted.listed = false;
    }
  }

  readonly #isLive = (file: TailedFile): boolean => this.#live.get(keyOf(file)) === file;

  #sleep(file: TailedFile): void {
    this.#live.delete(keyOf(file));
    this.#dormant.add({ file: file.descriptor(), position: file.position });
  }

  /** Once a subject, so that a file that cannot be read does not fill the log. */
  #report(subject: string, message: string): void {
    if (this.#reported.has(subject)) return;
    this.#reported.add(subject);
    this.#options.logger.warn({}, message);
  }
}

function keyOf({ device, inode }: Pick<FileStat, 'device' | 'inode'>): string {
  return `${device}:${inode}`;
}
