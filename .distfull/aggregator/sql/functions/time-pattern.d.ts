export type PatternMode = 'strict' | 'lenient';
/** @throws ArgumentError for a letter that is not known. */
export declare function timeWriter(pattern: string, mode: PatternMode): (timeMs: number) => string | null;
/** `local`: the time that the text shows; `offsetMs`: of its zone, where it names one. */
export interface ReadTime {
    readonly local: number;
    readonly offsetMs: number;
}
/** A text that does not match is undefined. @throws ArgumentError for an unknown letter. */
export declare function timeReader(pattern: string, mode: PatternMode): (text: string) => ReadTime | undefined;
