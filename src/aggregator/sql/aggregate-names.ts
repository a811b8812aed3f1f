/** Functions of many rows; what they take is in `aggregates.ts`. */
export const aggregateNames: ReadonlySet<string> = new Set(['COUNT', 'SUM', 'MIN', 'MAX', 'AVG']);
