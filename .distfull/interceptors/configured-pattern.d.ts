/** Compiles an option's regular expression, or says which option of which component is wrong. */
export declare function configuredPattern(location: string, option: string, pattern: string, compile: (pattern: string) => RegExp): RegExp;
