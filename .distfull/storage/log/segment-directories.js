import { Segment } from './segment.js';
export function newSegment(options, baseOffset, previous) {
    return segmentIn(options, nextDirectory(options, previous), baseOffset);
}
/** With several directories, they take turns; those that may not be taken now are left out. */
export function nextDirectory(options, previous) {
    const { directories, mayOpenIn = () => true } = options;
    const first = (previous === undefined ? -1 : directories.indexOf(previous)) + 1;
    const inTurn = [...directories.slice(first), ...directories.slice(0, first)];
    return inTurn.find(mayOpenIn) ?? inTurn[0];
}
export function segmentIn(options, directory, baseOffset) {
    return new Segment(options.fileSystem, directory, baseOffset, options.indexIntervalBytes);
}
//# sourceMappingURL=segment-directories.js.map