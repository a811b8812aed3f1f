/** Functions of many rows; what they take is in `aggregates.ts`. */
export declare const aggregateNames: ReadonlySet<string>;
