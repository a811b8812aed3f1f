/** Names one life of a process: a pid alone is used again by the system. */
export interface ProcessIdentity {
    readonly pid: number;
    /** Clock ticks between boot and the start of the process; 0 where the system does not tell. */
    readonly startTicks: number;
    readonly host: string;
    /** The thread in that process. Numbers only grow, so a restarted stage has a higher one. */
    readonly thread: number;
}
/** A port, so that tests can play other processes. */
export interface ProcessTable {
    readonly self: ProcessIdentity;
    isAlive(identity: ProcessIdentity): boolean;
}
export declare const systemProcessTable: ProcessTable;
