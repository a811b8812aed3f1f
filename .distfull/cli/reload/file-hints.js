/**
 * Tells soon after a file may have changed; only a hint. Directories are watched, not files: an
 * editor puts another file in place of the old one, and Kubernetes another link `..data`.
 *
 * `fs.watch` and not a library: what it misses (a network disk, a link far up the path) the poll
 * finds, and an idle agent is 5 MB smaller.
 */
import { realpathSync, watch } from 'node:fs';
import { basename, dirname } from 'node:path';
/** Never throws: what cannot be watched gives no hints. */
export function watchFiles(files, onHint) {
    const paths = new Set([...files, ...files.flatMap((file) => targetOf(file))]);
    const names = new Set(['..data', ...Array.from(paths, (path) => basename(path))]);
    const directories = new Set(Array.from(paths, (path) => dirname(path)));
    const watchers = Array.from(directories, (directory) => watchDirectory(directory, (name) => {
        if (name === null || names.has(name))
            onHint();
    }));
    return {
        close: () => {
            for (const watcher of watchers)
                watcher?.close();
        },
    };
}
function targetOf(file) {
    try {
        return [realpathSync(file)];
    }
    catch {
        return [];
    }
}
function watchDirectory(directory, onChange) {
    try {
        const watcher = watch(directory, { persistent: false }, (_, name) => onChange(name));
        return watcher.on('error', () => watcher.close());
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=file-hints.js.map