import { inodeKeyOf } from '../files/generation.js';
const restMs = 10_000;
/** Compressed files of which there is nothing to read until they change. */
export class Archives {
    #archives = new Map();
    /** It has been read, or holds what was read elsewhere. */
    settle(path, stat, contentBytes) {
        this.#archives.set(inodeKeyOf(stat), { path, stat, contentBytes, settledMs: 0 });
    }
    /**
     * It cannot be read. True when that is final: it has not changed for 10 s, so that it is not being
     * made any more.
     */
    failed(path, stat, nowMs) {
        const before = this.#archives.get(inodeKeyOf(stat));
        const isSame = before !== undefined && isUnchanged(before.stat, stat);
        const isFinal = isSame && nowMs - before.settledMs >= restMs;
        const settledMs = isFinal ? Infinity : isSame ? before.settledMs : nowMs;
        this.#archives.set(inodeKeyOf(stat), { path, stat, contentBytes: undefined, settledMs });
        return isFinal;
    }
    isSettled(path, stat, nowMs) {
        const archive = this.#archives.get(inodeKeyOf(stat));
        if (archive === undefined || !isUnchanged(archive.stat, stat))
            return false;
        if (archive.path !== path)
            this.#archives.set(inodeKeyOf(stat), { ...archive, path });
        return archive.contentBytes !== undefined || nowMs - archive.settledMs < restMs;
    }
    /** Forgets the files that are gone. */
    keepOnly(keys) {
        for (const key of this.#archives.keys())
            if (!keys.has(key))
                this.#archives.delete(key);
    }
    /** For the position file: what a memory channel needs to leave them alone at the next start. */
    get positions() {
        return [...this.#archives.values()].flatMap(({ path: file, stat, contentBytes: pos }) => pos === undefined ? [] : [{ inode: stat.inode, pos, file }]);
    }
}
function isUnchanged(a, b) {
    return a.sizeBytes === b.sizeBytes && a.modifiedTimeMs === b.modifiedTimeMs;
}
//# sourceMappingURL=archives.js.map