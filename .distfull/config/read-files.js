/** The files of one configuration as text and leaves. */
import { systemCodeOf } from '../core/errors.js';
export const fileBytesMax = 16 * 1024 * 1024;
export async function readFiles(files, fileSystem, report, given = new Map()) {
    const leaves = new Map();
    const texts = new Map();
    for (const file of files) {
        const content = given.get(file);
        const text = Buffer.isBuffer(content)
            ? decode(content, file, report)
            : (content ?? (await readText(file, fileSystem, report)));
        if (text === undefined)
            continue;
        texts.set(file, text);
        for (const leaf of await leavesOf(file, text, report))
            leaves.set(leaf.path, leaf);
    }
    return { leaves, texts };
}
/** A file that was fetched: what lies beside it is not here. */
export function isWebAddress(file) {
    return /^https?:\/\//.test(file);
}
/** A format's reader is loaded for its files alone: that of YAML takes longer than all the others. */
async function leavesOf(file, text, report) {
    const [path] = isWebAddress(file) ? file.split(/[?#]/, 1) : [file];
    if (/\.ya?ml$/i.test(path))
        return (await import('./yaml.js')).readYaml(file, text, report);
    if (/\.(?:json|xml)$/i.test(path)) {
        report.fatal({ file, line: 1 }, '', 'must be a .properties or a .yaml file');
        return [];
    }
    return (await import('./properties.js')).readProperties(file, text, report);
}
async function readText(file, fileSystem, report) {
    try {
        const { sizeBytes, isFile, isDirectory } = await fileSystem.stat(file);
        if (isDirectory)
            throw new Error('is a directory; name a file in it (--conf-file)');
        if (!isFile)
            throw new Error('is not a plain file; copy it to one');
        if (sizeBytes > fileBytesMax)
            throw new Error(`has more than ${fileBytesMax} bytes; split it`);
        const handle = await fileSystem.open(file, 'r');
        try {
            const bytes = Buffer.alloc(sizeBytes);
            const length = await handle.read(bytes, 0);
            return decode(bytes.subarray(0, length), file, report);
        }
        finally {
            await handle.close();
        }
    }
    catch (error) {
        const reasons = {
            ENOENT: 'does not exist; check the path',
            EACCES: 'may not be read; check its permissions',
        };
        const reason = reasons[systemCodeOf(error) ?? ''] ?? error.message;
        report.fatal({ file, line: 1 }, '', `configuration file ${reason}`);
        return undefined;
    }
}
/** Flume reads ISO-8859-1 and garbles UTF-8; we read UTF-8 and fall back to ISO-8859-1. */
function decode(bytes, file, report) {
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    }
    catch {
        report.warn({ file, line: 1 }, '', 'is not UTF-8 and is read as ISO-8859-1, as Flume does');
        return bytes.toString('latin1');
    }
}
//# sourceMappingURL=read-files.js.map