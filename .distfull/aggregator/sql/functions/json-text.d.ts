/**
 * JSON as Flink's reader (Jackson) takes it: numbers keep the digits they are written with, and what
 * follows a whole value is not looked at.
 */
export type JsonScalar = null | boolean | string | number | JsonNumber;
export type JsonValue = JsonScalar | JsonValue[] | JsonObject;
export interface JsonObject {
    readonly [key: string]: JsonValue;
}
export declare class JsonNumber {
    readonly text: string;
    constructor(text: string);
    /** As Java prints it: `1.50` stays, `1e3` is `1E+3`. */
    toString(): string;
}
/** Undefined: the text does not begin with a JSON value. */
export declare function readJson(text: string): JsonValue | undefined;
/** The member of an object, or the element of an array; negative indexes count from the end. */
export declare function childOf(value: JsonValue, step: string | number): JsonValue | undefined;
export declare function isObject(value: JsonValue): value is JsonObject;
export declare function isScalar(value: JsonValue): value is JsonScalar;
/** Without spaces, keys in order. */
export declare function writeJson(value: JsonValue): string;
/** Whether arrays and objects are nested deeper than Jackson reads them. */
export declare function isDeeper(value: JsonValue, levels?: number): boolean;
