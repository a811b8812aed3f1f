import { type Accounts, type AuditedChannel } from './accounts.js';
import { type AuditBook } from './audit-book.js';
import type { BranchRow } from './branches.js';
export interface LinkRow {
    readonly channel: string;
    /** `agent.channel ▸ sinks`. */
    readonly hop: string;
    readonly isIntoTopics: boolean;
    readonly hour: number;
    readonly delivered: number;
    readonly arrived: number;
    readonly deadLettered: number;
    /** Delivered a moment ago by a pipeline that runs, or to where this cannot look. */
    readonly underWay: number;
}
export declare function linkOf(channel: AuditedChannel, branches: readonly BranchRow[], accounts: Accounts, book: AuditBook): LinkRow[];
