export function javaMapText(headers) {
    const keys = inBucketOrder(Object.keys(headers));
    return `{${keys.map((key) => `${key}=${headers[key]}`).join(', ')}}`;
}
/**
 * The headers of event i in the order in which Flume puts them into its map, which counts in a
 * bucket: mostly a source sets what each event has for itself, and what all have comes later.
 */
export function headersAsAdded({ headers, own }, index) {
    const first = own?.[index];
    return first === undefined ? headers : { ...first, ...headers, ...first };
}
/**
 * A table of 16 buckets doubles when it is three quarters full; a bucket keeps the order of
 * arrival.
 */
function inBucketOrder(keys) {
    let buckets = 16;
    while (keys.length > buckets * 0.75)
        buckets *= 2;
    const bucketOf = (key) => spreadHash(key) & (buckets - 1);
    return keys.toSorted((a, b) => bucketOf(a) - bucketOf(b));
}
/** String.hashCode with its upper half mixed into the lower one, as HashMap does. */
function spreadHash(key) {
    let hash = 0;
    for (let i = 0; i < key.length; i++)
        hash = (Math.imul(hash, 31) + key.charCodeAt(i)) | 0;
    return hash ^ (hash >>> 16);
}
//# sourceMappingURL=java-map-text.js.map