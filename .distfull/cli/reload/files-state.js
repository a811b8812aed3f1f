import { systemCodeOf } from '../../core/errors.js';
export async function stateOfFiles(files, fileSystem) {
    const texts = await Promise.all(files.map((file) => stateOfFile(file, fileSystem)));
    return { text: texts.join(' '), lacksSome: texts.includes('ENOENT') };
}
async function stateOfFile(file, fileSystem) {
    try {
        const { device, inode, sizeBytes, modifiedTimeMs } = await fileSystem.stat(file);
        return [device, inode, sizeBytes, modifiedTimeMs].join(':');
    }
    catch (error) {
        return systemCodeOf(error) ?? 'unreadable';
    }
}
//# sourceMappingURL=files-state.js.map