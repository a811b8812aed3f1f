import type { FileStat } from '../../core/file-system.js';
import type { FileGeneration } from '../../core/provenance.js';
import type { Candidate } from './generation.js';

/** A generation that no open file holds, and where to go on with it. */
export interface Dormant {
  readonly file: FileGeneration;
  readonly position: number;
}

/** Beyond this many the oldest are forgotten. */
const sizeMax = 10_000;

/**
 * Generations that were read and may be found again: under another name, as a copy, after a
 * restart.
 */
export class DormantGenerations {
  readonly #byId = new Map<string, Dormant>();

  add(dormant: Dormant): void {
    this.#byId.set(dormant.file.id, dormant);
    const oldest = this.#byId.keys().next();
    if (this.#byId.size > sizeMax && !oldest.done) this.#byId.delete(oldest.value);
  }

  remove({ file }: Dormant): void {
    this.#byId.delete(file.id);
  }

  /** Paths at which a generation with this inode was last seen; none: the inode is unknown. */
  pathsOf({ device, inode }: Pick<FileStat, 'device' | 'inode'>): string[] {
    const known = [...this.#byId.values()].map(({ file }) => file);
    return known
      .filter((file) => file.device === device && file.inode === inode)
      .map(({ path }) => path);
  }

  async sameFile(candidate: Candidate): Promise<Dormant | undefined> {
    const { device, inode } = candidate.stat;
    for (const dormant of this.#byId.values()) {
      if (dormant.file.device !== device || dormant.file.inode !== inode) continue;
      if ((await candidate.likenessTo(dormant.file)) === 'same file') return dormant;
    }
    return undefined;
  }

  /**
   * The generation whose content the candidate has; 'shorter' when it may become one: a copy being
   * made.
   */
  async sameContent(candidate: Candidate): Promise<Dormant | 'shorter' | undefined> {
    let shorter = false;
    for (const dormant of this.#byId.values()) {
      const likeness = await candidate.likenessTo(dormant.file);
      if (likeness === 'same content') return dormant;
      if (likeness === 'shorter') shorter = true;
    }
    return shorter ? 'shorter' : undefined;
  }
}
