export declare class PropertyOptions {
    #private;
    /** Throws ConfigError for a name that nothing reads. */
    constructor(texts: readonly string[], known: readonly string[]);
    text(name: string, byDefault: string): string;
    has(name: string): boolean;
    flag(name: string, byDefault?: boolean): boolean;
}
