import type { Clock } from '../core/clock.js';
interface Output {
    readonly isTTY?: boolean;
    readonly columns?: number;
    write(text: string): unknown;
}
/** How far long work is: one line of a terminal, rewritten; elsewhere nothing. */
export declare class ProgressLine {
    #private;
    constructor(output: Output, clock: Clock);
    show(text: string): void;
    /** Clears the line. */
    end(): void;
}
export {};
