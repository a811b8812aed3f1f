/**
 * The numbers of one component, under Flume's metric names (`EventReceivedCount`, …) where Flume
 * has the metric. Incremented once a batch, read at scrape time.
 */
export declare class Counters {
    #private;
    add(name: string, amount?: number): void;
    /** Sets a gauge, such as `OpenConnectionCount`. */
    set(name: string, value: number): void;
    get(name: string): number;
    snapshot(): Record<string, number>;
}
