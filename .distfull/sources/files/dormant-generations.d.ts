import type { OriginPosition } from '../../core/contracts.js';
import type { FileStat } from '../../core/file-system.js';
import type { FileGeneration } from '../../core/provenance.js';
import { type Candidate, type KnownGeneration } from './generation.js';
/** A generation that no open file holds, and where to go on with it. */
export interface Dormant extends KnownGeneration {
    readonly position: number;
}
/**
 * Generations that were read and may be found again: under another name, as a copy, after a
 * restart. Found by inode and by the CRC of the head: with 10 files a second coming and going, a
 * walk over all of them would take a fifth of a core.
 */
export declare class DormantGenerations {
    #private;
    get all(): Iterable<Dormant>;
    add(dormant: Dormant): void;
    /** Read by another run, as the channels know it. */
    addStored(positions: Iterable<OriginPosition>): void;
    /** Without what a copy is recognised by that ends before the position. */
    addRead(file: FileGeneration, position: number): void;
    remove({ file: { id } }: Dormant): void;
    /** Paths at which a generation with this inode was last seen; none: the inode is unknown. */
    pathsOf(stat: Pick<FileStat, 'device' | 'inode'>): string[];
    /** The newest of an inode's generations that the candidate still is. */
    sameFile(candidate: Candidate): Promise<Dormant | undefined>;
    /**
     * The generation whose content the candidate has; 'part' when it has no more than was read of
     * one, 'shorter' when it may become one: a copy being made.
     */
    sameContent(candidate: Candidate): Promise<Dormant | 'part' | 'shorter' | undefined>;
    /** Whether one of them begins like the candidate and was read exactly as far. */
    isReadTo(candidate: Candidate, sizeModulo32: number): boolean;
}
