/** Each query: in log = in windows + filtered + late + dead-lettered + unread, and none expired. */
import type { QueryCounts } from '../../aggregator/checkpoint/progress.js';
import type { AuditedQuery } from './accounts.js';
import { type AuditBook } from './audit-book.js';
import type { TopicAccount } from './topic-account.js';
export interface QueryRow extends Readonly<QueryCounts> {
    readonly query: string;
    readonly origin: string;
    readonly hour: number;
    /** Where retention has removed some: what the query read of it, and what it has yet to read. */
    readonly inLog: number;
    readonly unread: number;
}
export declare function queryRows({ name, account, isBundled }: AuditedQuery, topics: readonly TopicAccount[], hourOf: (hour: number) => number, book: AuditBook): QueryRow[];
