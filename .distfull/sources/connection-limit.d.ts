import type { SourceContext } from '../core/contracts.js';
/** How many connections a source takes at a time. Tells once that there are more, until one is taken. */
export declare class ConnectionLimit {
    #private;
    readonly max: number;
    constructor(source: SourceContext<unknown>, max: number);
    admitted(): void;
    refused(peer: string): void;
}
