import type { Counters } from '../../core/counters.js';
import type { Logger } from '../../core/logger.js';
import { type WebHdfs } from '../../protocol/webhdfs/web-hdfs.js';
import type { InUseFile, Journal } from './journal.js';
export interface ClosingParts {
    readonly hdfs: WebHdfs;
    readonly journal: Journal;
    readonly logger: Logger;
    readonly counters: Counters;
}
/**
 * Resolves with false when the file is not there under its in-use name. Rejects with what HDFS or
 * the journal says.
 */
export declare function giveName(parts: ClosingParts, inUsePath: string): Promise<boolean>;
/** Where a file went that is not there under its in-use name. It is finished with that. */
export declare function lookForNamed(parts: ClosingParts, file: InUseFile): Promise<void>;
/** `foundBytes`: of a file that nobody writes any more. */
export declare function compareLength({ logger, counters }: ClosingParts, { lengthBytes, isExact, isPrepared }: InUseFile, path: string, foundBytes: number): void;
export declare function reportTaken({ logger }: ClosingParts, file: InUseFile): void;
