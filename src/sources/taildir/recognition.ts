/*
 * What a file is that was found and has no known inode:
 *
 *   known   the content of a generation that was read: it goes on there
 *   copy    content that a live file still has, or perhaps a copy being made: left alone
 *   read    no more than was read of a generation that is truncated or gone: nothing to read
 *   new     a file of its own
 */
import type { Dormant, DormantGenerations } from '../files/dormant-generations.js';
import { headBytesMax, readBytes, tailBytes, type Candidate } from '../files/generation.js';
import type { Resemblance } from './held-copies.js';
import type { TailedFile } from './tailed-file.js';

export type Verdict =
  | { readonly kind: 'known'; readonly dormant: Dormant }
  | ({ readonly kind: 'copy' } & Resemblance)
  | { readonly kind: 'read' }
  | { readonly kind: 'new' };

/**
 * Judges a candidate. What looks like a live file, or has a name that its rotation gives, may be
 * what is left of it: `truncated` is called for a live file that is not what was read any more. It
 * makes that a dormant one, and returns what is followed in its place.
 */
export async function recognise(
  candidate: Candidate,
  live: readonly TailedFile[],
  dormant: DormantGenerations,
  truncated: (file: TailedFile) => Promise<TailedFile | undefined>,
): Promise<Verdict> {
  for (const file of live) {
    if (!beginsLike(candidate, file) && !candidate.isRotated(file.path)) continue;
    await file.growHead();
    for (let current: TailedFile | undefined = file; current !== undefined;) {
      if (beginsLike(candidate, current) && (await isCopyOf(candidate, current)))
        return copyOf(candidate, current);
      current = (await current.check()) === 'truncated' ? await truncated(current) : undefined;
    }
  }
  const known = await dormant.sameContent(candidate);
  if (known === 'part' && !(await candidate.hasGrown())) return { kind: 'read' };
  if (known === 'part' || known === 'shorter')
    return { kind: 'copy', original: undefined, isCertain: false };
  return known === undefined ? { kind: 'new' } : { kind: 'known', dormant: known };
}

function beginsLike(candidate: Candidate, file: TailedFile): boolean {
  const { head } = candidate;
  const length = Math.min(head.length, file.head.length);
  return (
    length >= candidate.matchBytes(file.path) && head.compare(file.head, 0, length, 0, length) === 0
  );
}

/** Compared where the candidate ends; a copy is never longer than its original. */
async function isCopyOf({ handle, stat }: Candidate, file: TailedFile): Promise<boolean> {
  const end = stat.sizeBytes;
  const from = Math.max(0, end - tailBytes);
  const tail = await readBytes(handle, from, end - from);
  return tail.length > 0 && tail.equals(await file.tailBefore(end));
}

function copyOf(candidate: Candidate, original: TailedFile): Verdict {
  const isLong = candidate.stat.sizeBytes > headBytesMax;
  return { kind: 'copy', original, isCertain: isLong || candidate.isRotated(original.path) };
}
