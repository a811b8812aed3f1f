/** The pattern for a search anywhere in a text. @throws SyntaxError */
export declare function compileJavaPattern(pattern: string, flags?: string): RegExp;
/** The pattern for a whole text. @throws SyntaxError */
export declare function compileJavaFullMatch(pattern: string): RegExp;
