/** The batch with a header on every event; with `preserveExisting` only where there is none. */
export function withHeader(batch, key, value, preserveExisting) {
    if (preserveExisting && Object.hasOwn(batch.headers, key))
        return batch;
    const headers = Object.freeze({ ...batch.headers, [key]: value });
    // An event's own headers lie over the shared ones: that is "preserved" by itself.
    const own = preserveExisting ? batch.own : withoutHeaders(batch.own, (name) => name === key);
    return batch.with({ headers, own });
}
/** Own headers without those that `isRemoved` names; the same array where nothing changes. */
export function withoutHeaders(own, isRemoved) {
    if (own === undefined ||
        !own.some((headers) => headers !== undefined && hasAny(headers, isRemoved)))
        return own;
    return own.map((headers) => headers && remaining(headers, isRemoved));
}
/** The headers that are left; the same object where nothing changes. */
export function remaining(headers, isRemoved) {
    if (!hasAny(headers, isRemoved))
        return headers;
    return Object.freeze(Object.fromEntries(Object.entries(headers).filter(([name]) => !isRemoved(name))));
}
function hasAny(headers, isRemoved) {
    return Object.keys(headers).some(isRemoved);
}
//# sourceMappingURL=shared-header.js.map