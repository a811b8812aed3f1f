import type { Problem } from './model.js';
export interface Credentials {
    readonly user: string;
    readonly password: string;
}
export interface UriContents {
    /** By name. */
    readonly contents: ReadonlyMap<string, Buffer>;
    /** Why the others could not be read. */
    readonly problems: readonly Problem[];
}
export declare class ConfigUris {
    #private;
    /** Without the credentials that may stand in them. */
    readonly names: readonly string[];
    /** Throws ConfigError for what is no address of a web server. */
    constructor(uris: readonly string[], credentials?: Credentials);
    /** Never rejects. One call at a time. */
    read(): Promise<UriContents>;
}
