import { type JsonValue } from './json-text.js';
export interface JsonPath {
    readonly isLax: boolean;
    readonly steps: readonly (string | number)[];
}
/** There is no value, and that is no error. */
export declare const empty: unique symbol;
/** For a strict path: it leads nowhere, or the text is no JSON. */
export declare const wrong: unique symbol;
/** @throws ArgumentError for what is no such path. */
export declare function parseJsonPath(text: string): JsonPath;
export declare function findInJson(text: string, { isLax, steps }: JsonPath): JsonValue | typeof empty | typeof wrong;
