import type { SourcePosition } from './model.js';
/** Turns offsets in one file's text into lines and columns, both from 1. */
export declare class TextPlaces {
    #private;
    constructor(file: string, text: string);
    at(offset: number, length?: number): SourcePosition;
}
/** The places of the parts of a dotted key that starts at `start`. */
export declare function keyPlaces(path: string, start: SourcePosition): SourcePosition[];
