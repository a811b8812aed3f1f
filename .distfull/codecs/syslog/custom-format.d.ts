export interface CustomFormatOptions {
    readonly regex?: string;
    readonly search?: string;
    readonly replace?: string;
    readonly dateFormat?: string;
}
/** The groups of the expression; empty where a group found nothing. */
export interface CustomHead {
    readonly priority: string;
    readonly version: string;
    readonly timestamp: string;
    readonly timeMs: number | undefined;
    readonly hostname: string;
    readonly body: string;
}
/**
 * A format of the user's own (Flume's options `format.…`), tried before the usual ones. The groups
 * of the expression are priority, version, timestamp, host and body.
 */
export declare class CustomFormat {
    #private;
    /** @throws SyntaxError that names the option. */
    constructor(regex: string, { search, replace, dateFormat }: CustomFormatOptions);
    /** Undefined where the message has another format. */
    match(message: string): CustomHead | undefined;
}
