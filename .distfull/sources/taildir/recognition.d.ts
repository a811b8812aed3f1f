import type { Dormant, DormantGenerations } from '../files/dormant-generations.js';
import { type Candidate } from '../files/generation.js';
import type { Resemblance } from './held-copies.js';
import type { TailedFile } from './tailed-file.js';
export type Verdict = {
    readonly kind: 'known';
    readonly dormant: Dormant;
} | ({
    readonly kind: 'copy';
} & Resemblance) | {
    readonly kind: 'read';
} | {
    readonly kind: 'new';
};
/**
 * Judges a candidate. What looks like a live file, or has a name that its rotation gives, may be
 * what is left of it: `truncated` is called for a live file that is not what was read any more. It
 * makes that a dormant one, and returns what is followed in its place.
 */
export declare function recognise(candidate: Candidate, live: readonly TailedFile[], dormant: DormantGenerations, truncated: (file: TailedFile) => Promise<TailedFile | undefined>): Promise<Verdict>;
