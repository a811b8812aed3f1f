/**
 * A replacement as Java's Matcher writes it (`$1`, `${name}`, `\$`) in JavaScript's notation.
 * @throws SyntaxError where Java would refuse it, too; a group that `pattern` lacks it refuses at
 * the first match.
 */
export declare function jsReplacement(replacement: string, pattern: RegExp): string;
