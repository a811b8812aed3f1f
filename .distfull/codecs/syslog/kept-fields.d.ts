/** Which fields of a message's head stay in the body: Flume's option keepFields. */
export interface KeptFields {
    /** The whole message is the body. */
    readonly all: boolean;
    readonly priority: boolean;
    readonly version: boolean;
    readonly timestamp: boolean;
    readonly hostname: boolean;
}
export interface HeadFields {
    readonly priority: string;
    readonly version: string;
    readonly timestamp: string;
    readonly hostname: string;
}
/**
 * `none`, `all` or names in any order between anything, as Flume looks for them; undefined where
 * nothing is recognized, which Flume takes for `none`.
 */
export declare function parseKeptFields(option: string): KeptFields | undefined;
/** What stands before the body, in this order however the option is written. */
export declare function keptPrefix(kept: KeptFields, fields: HeadFields): string;
