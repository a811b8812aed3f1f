import type { FileSystem } from '../../core/file-system.js';
import type { FoundCursor, FoundLog } from './log-directories.js';
import { type RepairPlan } from './repair-plan.js';
/**
 * Reads the log as it is now. Rejects with CorruptionError when its files are not those of one
 * log.
 */
export declare function plannedRepair(fileSystem: FileSystem, log: FoundLog, cursor: FoundCursor | undefined): Promise<RepairPlan>;
/**
 * Resolves with the paths of the originals. Rejects with DirectoryInUseError while the owner runs,
 * and with the system's error where the disk refuses: each segment is then the old one or the
 * repaired one.
 */
export declare function repairLog(fileSystem: FileSystem, { log, kind }: RepairPlan, cursor: FoundCursor | undefined): Promise<string[]>;
