/**
 * What a channel has stored of each origin, and the sums for the audit. Built from the provenance
 * of the batches, in the order of the log; saved whole in a channel's opening batches.
 */
import type { OriginAudit, OriginPosition } from '../core/contracts.js';
import { type NumberRange } from '../core/interval-set.js';
import type { FileGeneration, OriginRange } from '../core/provenance.js';
/** Shares its audit entries with the ledger: encode or restore it at once. */
export interface LedgerSnapshot {
    readonly origins: readonly {
        readonly origin: string;
        readonly lowMark: number;
        readonly ranges: readonly NumberRange[];
        readonly file?: FileGeneration | undefined;
        readonly configHash?: number | undefined;
        readonly heardHour: number;
        readonly audit: readonly Omit<OriginAudit, 'origin'>[];
    }[];
}
export declare class OriginLedger {
    #private;
    static restore(snapshot: LedgerSnapshot): OriginLedger;
    /** Out of what a channel tells of itself. */
    static of(positions: ReadonlyMap<string, OriginPosition>, audit: readonly OriginAudit[]): OriginLedger;
    get positions(): ReadonlyMap<string, OriginPosition>;
    get audit(): OriginAudit[];
    /** Takes the ranges of one batch in; `hour` is when it was put. */
    apply(ranges: readonly OriginRange[], hour: number): void;
    clone(): OriginLedger;
    /** Of an upstream that is forgotten only the sums stay, as one: the audit is for life. */
    snapshot(nowHour: number): LedgerSnapshot;
}
