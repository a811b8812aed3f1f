/**
 * Replaces what a regular expression finds in the body.
 */
export interface SearchReplaceInterceptorConfig {
    /**
     * Java regular expression; every place is replaced.
     */
    searchPattern: string;
    /**
     * The replacement; `$1` or `${name}` stand for groups, `\\` makes the next character plain.
     */
    replaceString: string;
    /**
     * Character set of the body, before and after.
     */
    charset: string;
}
