/** The letters of time, as SimpleDateFormat writes them in English. */
/** A moment as a zone's clocks show it. */
export interface LocalMoment {
    /** Its UTC fields are the local ones. */
    readonly wall: Date;
    readonly offsetMs: number;
    /** The moment itself, rounded. */
    readonly timeMs: number;
}
export interface DateLetter {
    /** It is the same text for so long, counted on the zone's clocks. */
    readonly stepMs: number;
    text(moment: LocalMoment): string;
}
export declare const secondMs = 1000;
export declare const minuteMs = 60000;
export declare const hourMs = 3600000;
export declare const dayMs: number;
export declare function dateLetter(letter: string): DateLetter;
