/** The part of JSON Schema that describes options, and our words in it (schemas/config/README). */
export interface OptionSchema {
    readonly type?: 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';
    readonly description?: string;
    readonly deprecated?: boolean;
    readonly enum?: readonly unknown[];
    readonly default?: unknown;
    readonly examples?: readonly unknown[];
    readonly items?: OptionSchema;
    readonly required?: readonly string[];
    readonly properties?: Readonly<Record<string, OptionSchema>>;
    readonly patternProperties?: Readonly<Record<string, OptionSchema>>;
    readonly additionalProperties?: boolean | OptionSchema;
    readonly 'x-separator'?: 'blank' | 'comma';
    readonly 'x-unit'?: 'duration' | 'size';
    /** An older name of another option. */
    readonly 'x-alias-of'?: string;
    /** Where it is wrong, Flume takes the default; elsewhere the component is lost. */
    readonly 'x-falls-back'?: boolean;
    readonly minimum?: number;
    /** Classes of Flume's, and the word of the `enum` that each is. */
    readonly 'x-classes'?: Readonly<Record<string, string>>;
    readonly 'x-path'?: boolean;
    readonly 'x-secret'?: boolean;
    readonly 'x-refers'?: 'channels' | 'sinks';
    readonly 'x-sinks'?: {
        readonly minimum?: number;
        readonly maximum?: number;
    };
}
export declare const ownKeywords: readonly ["x-separator", "x-unit", "x-alias-of", "x-path", "x-secret", "x-refers", "x-sinks", "x-falls-back", "x-classes"];
/** The schema of keys that no property names, or undefined where there are none such. */
export declare function additionalOf(schema: OptionSchema): OptionSchema | undefined;
/** The longest property that is the key or its beginning up to a dot. */
export declare function propertyOf(schema: OptionSchema, key: string): string | undefined;
/** The schema of the value at a flat key, such as `filegroups.a`; undefined: no option has it. */
export declare function optionAtKey(schema: OptionSchema, key: string): OptionSchema | undefined;
/** The schema of one member of an object, named or not. */
export declare function memberOf(schema: OptionSchema, name: string): OptionSchema | undefined;
export declare function patternOf(schema: OptionSchema, key: string): OptionSchema | undefined;
