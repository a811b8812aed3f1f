import type { Clock } from '../../core/clock.js';
import type { Logger } from '../../core/logger.js';
import type { OriginRange } from '../../core/provenance.js';
import type { OverflowLog } from './overflow.js';
export interface UnheardByLogParts {
    readonly log: OverflowLog;
    readonly clock: Clock;
    readonly logger: Logger;
}
export declare class UnheardByLog {
    #private;
    constructor(parts: UnheardByLogParts);
    add(provenance: readonly OriginRange[]): void;
    /** Resolves when the log has stored the positions. */
    store(provenance: readonly OriginRange[]): Promise<void>;
    /** Nothing is told later from here on; what is left is told by `tell`. */
    close(): void;
    /** Never rejects: what cannot be stored now is tried again. */
    tell(): Promise<void>;
}
