/** Functions of many rows; what they take is in `aggregates.ts`. */
export const aggregateNames = new Set([
    'COUNT',
    'APPROX_COUNT_DISTINCT',
    'SUM',
    'AVG',
    'MIN',
    'MAX',
    'FIRST_VALUE',
    'LAST_VALUE',
    'PERCENTILE',
    'STDDEV',
    'STDDEV_POP',
    'STDDEV_SAMP',
    'VARIANCE',
    'VAR_POP',
    'VAR_SAMP',
]);
//# sourceMappingURL=aggregate-names.js.map