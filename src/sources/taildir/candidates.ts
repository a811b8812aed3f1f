import type { Clock } from '../../core/clock.js';
import { messageOf, systemCodeOf } from '../../core/errors.js';
import type { FileStat, FileSystem } from '../../core/file-system.js';
import type { Logger } from '../../core/logger.js';
import type { DormantGenerations } from '../files/dormant-generations.js';
import { openContent, type FileContent } from '../files/file-content.js';
import { Candidate } from '../files/generation.js';
import type { Archives } from './archives.js';
import type { ListedFile } from './file-groups.js';
import { isDescriptorShortage, type OpenFiles } from './open-files.js';

/** Takes the handle over and gives true, or leaves the file alone. */
export type Adopt = (found: ListedFile, candidate: Candidate) => Promise<boolean>;

export interface CandidatesOptions {
  readonly fileSystem: FileSystem;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly openFiles: OpenFiles;
  readonly dormant: DormantGenerations;
  readonly archives: Archives;
  /** It is open already: its name has changed since the listing. */
  readonly isFollowed: (stat: FileStat) => boolean;
}

/** Beyond this many subjects they are told again. */
const reportedMax = 1_000;

/** Opens files that were found, to be judged, and says once what cannot be read. */
export class Candidates {
  readonly #options: CandidatesOptions;
  readonly #reported = new Set<string>();

  constructor(options: CandidatesOptions) {
    this.#options = options;
  }

  /** Opens the file for `adopt`. False: it is still to be judged. */
  async offer(found: ListedFile, adopt: Adopt): Promise<boolean> {
    const { fileSystem, isFollowed, openFiles } = this.#options;
    let content: FileContent | undefined;
    let isAdopted = false;
    try {
      content = await openContent(fileSystem, found.path);
      openFiles.accepted();
      if (content === undefined) return true;
      if (content.stat.sizeBytes === 0 || isFollowed(content.stat)) return true;
      const candidate = await this.#candidateOf(found.path, content);
      if (candidate === undefined) return true;
      isAdopted = await adopt({ ...found, stat: candidate.stat }, candidate);
      return isAdopted;
    } catch (error) {
      await this.#cannotRead(found.path, content, error);
      return true;
    } finally {
      if (!isAdopted) await content?.handle.close();
      await openFiles.trim();
    }
  }

  /** No file could be opened, because too many are open: some are closed, and it takes a pause. */
  async shortOfDescriptors(error: unknown): Promise<void> {
    const { clock, logger, openFiles } = this.#options;
    const before = openFiles.size;
    const waitMs = await openFiles.refused(clock.monotonicMs());
    if (waitMs === undefined) return;
    logger.warn(
      { closed: before - openFiles.size, open: openFiles.size },
      `Cannot open another file: ${messageOf(error)}; trying again in ${waitMs / 1000} s. ` +
        'Nothing is lost, but raise the limit of open files (ulimit -n)',
    );
  }

  /** Once a subject, so that a file that cannot be read does not fill the log. */
  report(subject: string, message: string): void {
    if (this.#reported.has(subject)) return;
    if (this.#reported.size >= reportedMax) this.#reported.clear();
    this.#reported.add(subject);
    this.#options.logger.warn({}, message);
  }

  /** Undefined for a compressed file of which everything was read: known without expanding it. */
  async #candidateOf(path: string, content: FileContent): Promise<Candidate | undefined> {
    const { archives, dormant } = this.#options;
    const { handle, gzip, stat } = content;
    if (gzip === undefined) return Candidate.read(path, handle, stat);
    const candidate = await Candidate.read(path, handle, { ...stat, sizeBytes: Infinity });
    const stated = await gzip.statedSizeBytes();
    if (stated !== undefined && dormant.isReadTo(candidate, stated)) {
      archives.settle(path, stat, stated);
      return undefined;
    }
    return Candidate.read(path, handle, { ...stat, sizeBytes: await gzip.measure() });
  }

  async #cannotRead(path: string, content: FileContent | undefined, error: unknown): Promise<void> {
    const { archives, clock } = this.#options;
    if (systemCodeOf(error) === 'ENOENT') return; // Gone between two looks.
    if (isDescriptorShortage(error)) return this.shortOfDescriptors(error);
    const isBeingMade =
      content?.gzip !== undefined && !archives.failed(path, content.stat, clock.monotonicMs());
    if (!isBeingMade) this.report(path, `Cannot read ${path}: ${messageOf(error)}`);
  }
}
