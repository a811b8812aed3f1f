/** Beyond the parts of a WindowSnapshot, below that of runs. */
export const emittedPart = 254;
export function encodeEmitted(sessions) {
    const numbers = [];
    for (const { ids, emitted } of sessions)
        for (const { startMs, endMs } of emitted)
            numbers.push(ids[0], startMs, endMs);
    const bytes = Buffer.from(Float64Array.from(numbers).buffer);
    return { startMs: -1, endMs: -1, part: emittedPart, number: 0, bytes };
}
/** By the id of the session's first piece. */
export function decodeEmitted(bytes) {
    const emitted = new Map();
    for (let at = 0; at < bytes.length; at += 24) {
        const id = bytes.readDoubleLE(at);
        const range = { startMs: bytes.readDoubleLE(at + 8), endMs: bytes.readDoubleLE(at + 16) };
        emitted.set(id, [...(emitted.get(id) ?? []), range]);
    }
    return emitted;
}
//# sourceMappingURL=emitted-sessions.js.map