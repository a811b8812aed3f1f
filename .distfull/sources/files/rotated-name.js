/**
 * Names that rotations give to what was `app.log`: a suffix behind it or before its extension, and
 * what compression adds.
 *
 *   app.log.1   app.log-20260131   app.log.2.gz   app-2026-01-31T10.log   app.1.log.gz
 */
const dated = '[._-]?\\d[\\dTZ:._-]*';
/** Copies that people and tools make: `app.log.old`, `app.log.bak`. */
const worded = '[._-](?:old|bak|prev|copy|orig)';
const suffix = new RegExp(`^(?:${dated}|${worded})$`);
const lastSuffix = /[._-]\d[\dTZ:_-]*$/;
const compressed = /\.gz$/;
/** Whether `name` may be what a rotation has made of `original`; both without their directory. */
export function isRotatedName(name, original) {
    const plain = name.replace(compressed, '');
    const before = original.replace(compressed, '');
    if (plain === before)
        return name !== original;
    if (isSuffixed(plain, before))
        return true;
    // Compression comes with a shift of the names, or after one: app.log.1 → app.log.2.gz.
    return plain !== name && isSuffixed(plain, before.replace(lastSuffix, ''));
}
export function isCompressedName(name) {
    return compressed.test(name);
}
function isSuffixed(name, original) {
    if (name.startsWith(original))
        return suffix.test(name.slice(original.length));
    const dot = original.lastIndexOf('.');
    if (dot <= 0)
        return false;
    const [stem, extension] = [original.slice(0, dot), original.slice(dot)];
    if (!name.startsWith(stem) || !name.endsWith(extension))
        return false;
    return suffix.test(name.slice(stem.length, -extension.length));
}
//# sourceMappingURL=rotated-name.js.map