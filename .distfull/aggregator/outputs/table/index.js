/**
 * The rows in the data directory. No delivery: the checkpoint itself writes them
 * (emission/result-writer.ts).
 */
export const tableOutput = {
    type: 'table',
    schema: 'outputs/table',
    destination: [],
};
//# sourceMappingURL=index.js.map