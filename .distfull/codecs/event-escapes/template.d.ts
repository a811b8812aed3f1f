export type EscapePart = {
    readonly kind: 'text';
    readonly text: string;
} | {
    readonly kind: 'header';
    readonly name: string;
} | {
    readonly kind: 'date';
    readonly letter: string;
} | {
    readonly kind: 'host';
    readonly name: HostEscape;
};
export type HostEscape = 'localhost' | 'ip' | 'fqdn';
export interface EscapeTemplate {
    /** As it was written. */
    readonly text: string;
    readonly parts: readonly EscapePart[];
}
/** @throws ConfigError for `%[other]`; `where` is the option in the user's configuration. */
export declare function parseEscapes(text: string, where: string): EscapeTemplate;
export declare function hasEscapes({ parts }: EscapeTemplate): boolean;
export declare function asksForTime({ parts }: EscapeTemplate): boolean;
export declare function asksForHost({ parts }: EscapeTemplate): boolean;
