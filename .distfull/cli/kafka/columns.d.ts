/** Left-aligned, a blank between; a column is as wide as its widest value, at least `widthMin`. */
export declare function columns(head: readonly string[], rows: readonly (readonly (string | number)[])[], widthMin?: number): string;
/** For programs: one document, indented. */
export declare function jsonText(value: unknown): string;
