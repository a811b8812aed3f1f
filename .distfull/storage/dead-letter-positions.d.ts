/**
 * Which events a dead-letter queue has: by origin and position, the newest so many of all. What is
 * put again after a crash is what its channel had not accounted for yet, a few batches at most; the
 * bound is far above that.
 */
import type { DeadLetter } from '../core/contracts.js';
import type { OpeningRecord } from './dead-letter-record.js';
type Place = Pick<DeadLetter, 'origin' | 'position'>;
export declare class LetterPositions {
    #private;
    /** The letters that are not known, each once; those without a position always. */
    lacking<Letter extends Place>(letters: readonly Letter[]): Letter[];
    add(letters: readonly Place[]): void;
    /** They were not stored after all. */
    remove(letters: readonly Place[]): void;
    of(origin: string): number[];
    snapshot(): Pick<OpeningRecord, 'origins' | 'known'>;
    restore({ origins, known }: Pick<OpeningRecord, 'origins' | 'known'>): void;
}
export {};
