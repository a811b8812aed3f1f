export declare class RecentTime {
    #private;
    constructor(read: (text: string, nowMs: number) => number | undefined);
    of(text: string, nowMs: number): number | undefined;
}
