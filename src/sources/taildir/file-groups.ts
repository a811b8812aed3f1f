import { basename, dirname, join, resolve } from 'node:path';
import type { Clock } from '../../core/clock.js';
import { ConfigError } from '../../core/errors.js';
import type { Headers } from '../../core/batch.js';
import type { FileSystem } from '../../core/file-system.js';
import { compileJavaFullMatch } from '../../util/java-pattern.js';
import { byAge, type FoundFile } from '../files/found-file.js';

export interface FileGroup {
  readonly name: string;
  /** Absolute. */
  readonly directory: string;
  /** Matches a whole file name. */
  readonly pattern: RegExp;
  readonly headers: Headers;
}

export interface ListedFile extends FoundFile {
  readonly group: FileGroup;
}

/** A directory's time stamp can lag behind a change by one tick of a coarse clock. */
const cacheSettleMs = 2_000;

export function fileGroupOf(
  name: string,
  path: string,
  headers: Headers,
  location: string,
): FileGroup {
  const directory = resolve(dirname(path));
  try {
    return { name, directory, pattern: compileJavaFullMatch(basename(path)), headers };
  } catch (error) {
    throw new ConfigError(
      `${location}: filegroups.${name}: the last part of "${path}" is not a usable regular ` +
        'expression: ' +
        `${(error as Error).message}; escape special characters with \\`,
      { cause: error },
    );
  }
}

export function covers({ directory, pattern }: FileGroup, path: string): boolean {
  return directory === dirname(path) && pattern.test(basename(path));
}

/** The group of a file that has left its name; some group has the directory. */
export function groupOf(groups: readonly FileGroup[], path: string, directory: string): FileGroup {
  const group = groups.find((each) => covers(each, path));
  return group ?? groups.find((each) => each.directory === directory) ?? groups[0]!;
}

interface Names {
  readonly modifiedTimeMs: number;
  readonly names: readonly string[];
  /** The modification time tells of every later change. */
  readonly isSettled: boolean;
}

/** Lists the files of groups; names are kept while the directory's modification time stays. */
export class GroupListing {
  readonly #fileSystem: FileSystem;
  readonly #clock: Clock;
  readonly #cached: boolean;
  readonly #known = new Map<FileGroup, Names>();

  constructor(fileSystem: FileSystem, clock: Clock, cached: boolean) {
    this.#fileSystem = fileSystem;
    this.#clock = clock;
    this.#cached = cached;
  }

  /**
   * Regular files, the least recently modified first. A directory that cannot be read is reported
   * and holds up no other; the files that it had are looked at, which takes no descriptor.
   */
  async list(
    groups: readonly FileGroup[],
    report: (group: FileGroup, error: unknown) => void,
  ): Promise<ListedFile[]> {
    const listed: ListedFile[] = [];
    for (const group of groups) {
      const names = await this.#namesOf(group).catch((error: unknown) => {
        report(group, error);
        return this.#known.get(group)?.names ?? [];
      });
      const files = await Promise.all(names.map((name) => this.#statOf(group, name)));
      for (const file of files) if (file !== undefined) listed.push(file);
    }
    return listed.sort(byAge);
  }

  async #namesOf(group: FileGroup): Promise<readonly string[]> {
    const { modifiedTimeMs } = await this.#fileSystem.stat(group.directory);
    const known = this.#known.get(group);
    const isCurrent = known?.isSettled === true && known.modifiedTimeMs === modifiedTimeMs;
    if (this.#cached && isCurrent) return known.names;
    const names = (await this.#fileSystem.readdir(group.directory)).filter((name) =>
      group.pattern.test(name),
    );
    const isSettled = this.#clock.nowMs() - modifiedTimeMs > cacheSettleMs;
    this.#known.set(group, { modifiedTimeMs, names, isSettled });
    return names;
  }

  /** Undefined for what is gone again or is no regular file. */
  async #statOf(group: FileGroup, name: string): Promise<ListedFile | undefined> {
    const path = join(group.directory, name);
    try {
      const stat = await this.#fileSystem.stat(path);
      return stat.isFile ? { path, group, stat } : undefined;
    } catch {
      return undefined;
    }
  }
}
