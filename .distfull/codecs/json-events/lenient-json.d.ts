import { TailraceError } from '../../core/errors.js';
/** The text is no JSON, or not what the caller expects at this place. */
export declare class JsonSyntaxError extends TailraceError {
    readonly code = "TR_JSON";
}
export declare class LenientJson {
    #private;
    constructor(text: string);
    /** Goes to the beginning of the document; false when there is none. */
    begin(): boolean;
    /** Nothing but blanks may follow: Gson is strict here. */
    end(): void;
    /** Whether a null is next, which is then consumed. */
    null(): boolean;
    /** The next value's text; null for a null. Booleans and numbers become text, as they are written. */
    string(): string | null;
    get isArray(): boolean;
    /** Reads an array, calling back at each element, or empty place between separators. */
    array(element: () => void, emptyPlace: () => void): void;
    /** Reads an object, calling back at each value. */
    object(value: (name: string) => void): void;
    /** Passes over a value of any kind. */
    passOver(depth?: number): void;
}
