/** Who puts dead letters, and where they go in again: names alone, apart from what stores them. */
/** Who puts letters. */
export interface LetterSender {
    readonly component: string;
    /** `file:line` of the component in the user's configuration. */
    readonly location: string;
    readonly flow?: string | undefined;
}
/**
 * Where a replayed letter goes in: the channels of a source, through its interceptors, or the
 * channel of a sink.
 */
export declare function flowOf(agent: string, kind: 'source' | 'sink', name: string): string;
/** On a replayed event: the number of its letter. Where it fails again, the new letter has it, too. */
export declare const replayedHeader = "tailrace.replayed";
