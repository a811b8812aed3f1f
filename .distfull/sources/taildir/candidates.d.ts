import type { Clock } from '../../core/clock.js';
import type { FileStat, FileSystem } from '../../core/file-system.js';
import type { Logger } from '../../core/logger.js';
import type { DormantGenerations } from '../files/dormant-generations.js';
import { Candidate } from '../files/generation.js';
import type { Archives } from './archives.js';
import type { ListedFile } from './file-groups.js';
import { type OpenFiles } from './open-files.js';
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
/** Opens files that were found, to be judged, and says once what cannot be read. */
export declare class Candidates {
    #private;
    constructor(options: CandidatesOptions);
    /** Opens the file for `adopt`. False: it is still to be judged. */
    offer(found: ListedFile, adopt: Adopt): Promise<boolean>;
    /** No file could be opened, because too many are open: some are closed, and it takes a pause. */
    shortOfDescriptors(error: unknown): Promise<void>;
    /** Once a subject, so that a file that cannot be read does not fill the log. */
    report(subject: string, message: string): void;
}
