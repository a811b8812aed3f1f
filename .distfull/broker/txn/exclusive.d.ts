/** Runs the work of one key one after the other; keys do not wait for each other. */
export declare class Exclusive {
    #private;
    run<T>(key: string, work: () => Promise<T>): Promise<T>;
}
