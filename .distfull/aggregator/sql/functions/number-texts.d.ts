/** A DOUBLE as Java prints it: `1.0`, `1.0E10`, `1.5E-7`. */
export declare function numberAsText(value: number): string;
