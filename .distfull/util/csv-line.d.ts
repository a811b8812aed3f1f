/** One line of CSV (RFC 4180) without its end. Null is nothing between the commas. */
export declare function csvLine(values: readonly (string | number | boolean | null)[]): string;
