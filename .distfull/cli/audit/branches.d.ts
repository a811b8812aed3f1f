/** Each branch: read + generated = dropped + dead-lettered + waiting + delivered. */
import type { OriginAudit } from '../../core/contracts.js';
import type { AuditedChannel } from './accounts.js';
import { type AuditBook } from './audit-book.js';
export interface BranchRow extends OriginAudit {
    readonly channel: string;
    /** Of a file. */
    readonly path: string | undefined;
    readonly waiting: number;
    readonly delivered: number;
}
export declare function branchesOf({ place, account }: AuditedChannel, book: AuditBook): BranchRow[];
