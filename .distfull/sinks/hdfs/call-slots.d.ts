/** At most so many works at a time; the others wait in the order in which they came. */
export declare class CallSlots {
    #private;
    constructor(count: number);
    run<Result>(work: () => Promise<Result>): Promise<Result>;
}
