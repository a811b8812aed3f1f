/**
 * The parameters of a query or form as Jetty reads them: of several with one name the first counts,
 * and one without a value is empty. `text` has a character for each byte. Throws RefusedRequest for
 * what is not UTF-8 behind its percent signs.
 */
export declare function parametersOf(text: string, what: string): Record<string, string>;
