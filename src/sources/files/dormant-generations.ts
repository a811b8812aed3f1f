import type { OriginPosition } from '../../core/contracts.js';
import type { FileStat } from '../../core/file-system.js';
import type { FileGeneration } from '../../core/provenance.js';
import { crc32c } from '../../util/crc32c.js';
import { inodeKeyOf, type Candidate, type KnownGeneration } from './generation.js';

/** A generation that no open file holds, and where to go on with it. */
export interface Dormant extends KnownGeneration {
  readonly position: number;
}

/** Beyond this many the oldest are forgotten. */
const sizeMax = 10_000;

/**
 * Generations that were read and may be found again: under another name, as a copy, after a
 * restart. Found by inode and by the CRC of the head: with 10 files a second coming and going, a
 * walk over all of them would take a fifth of a core.
 */
export class DormantGenerations {
  readonly #byId = new Map<string, Dormant>();
  readonly #byInode = new Map<string, Set<Dormant>>();
  /** First by the length of the head, then by its CRC. */
  readonly #byHead = new Map<number, Map<number, Set<Dormant>>>();

  get all(): Iterable<Dormant> {
    return this.#byId.values();
  }

  add(dormant: Dormant): void {
    this.remove(dormant);
    const { file } = dormant;
    this.#byId.set(file.id, dormant);
    setIn(this.#byInode, inodeKeyOf(file)).add(dormant);
    setIn(mapIn(this.#byHead, file.headBytes), file.headCrc).add(dormant);
    const oldest = this.#byId.values().next();
    if (this.#byId.size > sizeMax && !oldest.done) this.remove(oldest.value);
  }

  /** Read by another run, as the channels know it. */
  addStored(positions: Iterable<OriginPosition>): void {
    for (const { known, file } of positions)
      if (file !== undefined) this.addRead(file, known.lowMark);
  }

  /** Without what a copy is recognised by that ends before the position. */
  addRead(file: FileGeneration, position: number): void {
    this.add({ file, position, marks: [], head: Buffer.alloc(0) });
  }

  remove({ file: { id } }: Dormant): void {
    const known = this.#byId.get(id);
    if (known === undefined) return;
    const { file } = known;
    this.#byId.delete(id);
    takeFrom(this.#byInode, inodeKeyOf(file), known);
    const heads = this.#byHead.get(file.headBytes)!;
    takeFrom(heads, file.headCrc, known);
    if (heads.size === 0) this.#byHead.delete(file.headBytes);
  }

  /** Paths at which a generation with this inode was last seen; none: the inode is unknown. */
  pathsOf(stat: Pick<FileStat, 'device' | 'inode'>): string[] {
    return [...(this.#byInode.get(inodeKeyOf(stat)) ?? [])].map(({ file }) => file.path);
  }

  /** The newest of an inode's generations that the candidate still is. */
  async sameFile(candidate: Candidate): Promise<Dormant | undefined> {
    const known = [...(this.#byInode.get(inodeKeyOf(candidate.stat)) ?? [])];
    for (const dormant of known.toReversed())
      if ((await candidate.likenessTo(dormant)) === 'same file') return dormant;
    return undefined;
  }

  /**
   * The generation whose content the candidate has; 'part' when it has no more than was read of
   * one, 'shorter' when it may become one: a copy being made.
   */
  async sameContent(candidate: Candidate): Promise<Dormant | 'part' | 'shorter' | undefined> {
    let best: Dormant | undefined;
    let incomplete: 'part' | 'shorter' | undefined;
    const alike = [...this.#withHeadOf(candidate), ...this.#withLongerHead(candidate)];
    for (const dormant of alike) {
      const likeness = await candidate.likenessTo(dormant);
      if (likeness === 'same content') {
        // Of several that begin alike, the one that agrees longest.
        if (best === undefined || dormant.file.tailPosition > best.file.tailPosition)
          best = dormant;
      } else if (likeness === 'part' || (likeness === 'shorter' && incomplete === undefined))
        incomplete = likeness;
    }
    return best ?? incomplete;
  }

  /** Whether one of them begins like the candidate and was read exactly as far. */
  isReadTo(candidate: Candidate, sizeModulo32: number): boolean {
    for (const { file, position } of this.#withHeadOf(candidate)) {
      const isLike = file.headBytes >= candidate.matchBytes(file.path);
      if (isLike && position % 2 ** 32 === sizeModulo32) return true;
    }
    return false;
  }

  *#withHeadOf({ head }: Candidate): Generator<Dormant> {
    for (const [headBytes, heads] of this.#byHead)
      if (headBytes <= head.length) yield* heads.get(crc32c(head.subarray(0, headBytes))) ?? [];
  }

  /** Of which the candidate may be a beginning that is shorter than the head. */
  *#withLongerHead({ head }: Candidate): Generator<Dormant> {
    for (const [headBytes, heads] of this.#byHead)
      if (headBytes > head.length) for (const dormants of heads.values()) yield* dormants;
  }
}

function setIn<Key, Value>(sets: Map<Key, Set<Value>>, key: Key): Set<Value> {
  let set = sets.get(key);
  if (set === undefined) sets.set(key, (set = new Set()));
  return set;
}

function mapIn<Key, Inner, Value>(maps: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  let map = maps.get(key);
  if (map === undefined) maps.set(key, (map = new Map()));
  return map;
}

function takeFrom<Key, Value>(sets: Map<Key, Set<Value>>, key: Key, value: Value): void {
  const set = sets.get(key);
  set?.delete(value);
  if (set?.size === 0) sets.delete(key);
}
