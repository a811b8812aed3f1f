/** What an audit has found so far. */
/** Something that does not balance. */
export interface Finding {
    /** Where: a channel, a channel and its sinks, a topic, a query. */
    readonly hop: string;
    readonly text: string;
    /** How many are concerned; 0: that cannot be told. */
    readonly events: number;
    /** Absent: of all hours. */
    readonly hour?: number;
    /** Where the events of that hour came from: paths of files, or origins. */
    readonly origins?: readonly string[];
    /** What to do next. */
    readonly next: string;
}
export declare class AuditBook {
    #private;
    readonly findings: Finding[];
    find(finding: Finding): void;
    /** What is not, or not exactly, audited, and why. */
    note(text: string): void;
    get notes(): string[];
}
export declare function inspect(directory: string | undefined): string;
