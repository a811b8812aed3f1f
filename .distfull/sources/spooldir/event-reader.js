export function changed({ path }) {
    return { batches: [], problem: `File has been modified since being read: ${path}` };
}
//# sourceMappingURL=event-reader.js.map