import type { PipelineModel } from '../../config/model.js';
import type { FileSystem } from '../../core/file-system.js';
import { type Accounts } from './accounts.js';
import { type Finding } from './audit-book.js';
import { type BranchRow } from './branches.js';
import { type LinkRow } from './links.js';
import { type QueryRow } from './queries.js';
/** Stores fold older ones (origin-ledger.ts, origin-counts.ts: 14 days); the hours before are one. */
export declare const hoursMax: number;
export interface AuditResult {
    readonly balances: boolean;
    readonly isRunning: boolean;
    readonly branches: readonly BranchRow[];
    readonly links: readonly LinkRow[];
    readonly queries: readonly QueryRow[];
    readonly findings: readonly Finding[];
    /** What is not, or not exactly, audited, and why. */
    readonly notes: readonly string[];
    /** What people call an origin: a path, or the name of a channel. */
    readonly names: Readonly<Record<string, string>>;
}
/** `nowHour`: of the wall clock. */
export declare function audit(fileSystem: FileSystem, model: PipelineModel, nowHour: number): Promise<AuditResult>;
/** Hours before `oldestHour` are one sum. */
export declare function judge(accounts: Accounts, oldestHour: number): AuditResult;
