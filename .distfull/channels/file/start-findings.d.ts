import type { ComponentContext } from '../../core/contracts.js';
import { IntervalSet } from '../../core/interval-set.js';
import type { Tallies } from '../../core/tallies.js';
import type { FileChannelConfig } from '../../generated/config/channels/file.js';
import type { Damage, Log } from '../../storage/log.js';
import type { StoredCursor } from './cursor-file.js';
import type { CursorState } from './cursor-journal.js';
import type { RecoveredContent } from './recovered-content.js';
type Context = ComponentContext<FileChannelConfig>;
/** Why a cursor cannot be gone by; undefined: it can. */
export declare function doubtOf({ state, problem }: StoredCursor, ids: readonly string[], { delivered }: RecoveredContent, recoveredEnd: number): string | undefined;
export interface Findings {
    /** Of the cursor. */
    readonly path: string;
    readonly saved: StoredCursor;
    /** The saved state, if it is this channel's. */
    readonly own: CursorState | undefined;
    /** Why it cannot be gone by all the same. */
    readonly doubt: string | undefined;
    /** The data directories held no log. */
    readonly isNew: boolean;
    readonly log: Log;
    readonly damage: readonly Damage[];
    /** Takes what is lost in damage, too. */
    readonly done: IntervalSet;
    readonly tallies: Tallies;
}
/** Tells and counts all of it. */
export declare function tellFindings(context: Context, findings: Findings): void;
export {};
