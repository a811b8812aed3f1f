import { jsonOf } from './remote-exception.js';
/** Of GETFILESTATUS. Undefined when it is something else, as are the others here. */
export function readFileStatus(body) {
    return fileStatus(jsonOf(body)?.FileStatus);
}
/** Of LISTSTATUS_BATCH. A file has no entries: WebHDFS lists it as one without a name. */
export function readStatusPage(body) {
    const listing = jsonOf(body)?.DirectoryListing;
    const found = listing?.partialListing?.FileStatuses?.FileStatus;
    const remainingCount = naturalNumber(listing?.remainingEntries);
    if (!Array.isArray(found) || remainingCount === undefined)
        return undefined;
    const entries = found.map(fileStatus).filter((entry) => entry !== undefined);
    if (entries.length < found.length)
        return undefined;
    return { entries: entries.filter(({ name }) => name !== ''), remainingCount };
}
/** Of RENAME, DELETE, TRUNCATE and MKDIRS. */
export function readBoolean(body) {
    const value = jsonOf(body)?.boolean;
    return typeof value === 'boolean' ? value : undefined;
}
function fileStatus(json) {
    const { pathSuffix: name, type } = json ?? {};
    const lengthBytes = naturalNumber(json?.length);
    const modifiedTimeMs = naturalNumber(json?.modificationTime);
    if (typeof name !== 'string' || typeof type !== 'string')
        return undefined;
    if (lengthBytes === undefined || modifiedTimeMs === undefined)
        return undefined;
    return { name, isDirectory: type === 'DIRECTORY', lengthBytes, modifiedTimeMs };
}
function naturalNumber(value) {
    return Number.isSafeInteger(value) && value >= 0 ? value : undefined;
}
//# sourceMappingURL=file-status.js.map