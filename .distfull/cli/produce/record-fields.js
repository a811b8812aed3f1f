/** A line is not as the format wants it. */
export class LineError extends Error {
}
//# sourceMappingURL=record-fields.js.map