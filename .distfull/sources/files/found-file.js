/** For sorting: the least recently modified first. */
export function byAge(a, b) {
    return a.stat.modifiedTimeMs - b.stat.modifiedTimeMs;
}
//# sourceMappingURL=found-file.js.map