/** An option that may be given again: all of its values. */
export declare function collected(value: string, earlier?: readonly string[]): string[];
export declare function wholeNumber(text: string): number;
export declare function positiveNumber(text: string): number;
/** `name=value`, each given once. */
export declare function settings(text: string, earlier?: ReadonlyMap<string, string>): Map<string, string>;
