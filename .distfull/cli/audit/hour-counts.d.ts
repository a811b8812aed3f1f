export declare class HourCounts {
    #private;
    /** Hours before `oldestHour` are one sum: stores fold old hours, each at its own time. */
    constructor(oldestHour: number);
    add(origin: string, hour: number, events: number): void;
    /** Of all the origins together. */
    get(origins: string | readonly string[], hour: number): number;
    hours(origins: readonly string[]): number[];
    get origins(): string[];
    /** How the hour is named here. */
    hourOf(hour: number): number;
}
