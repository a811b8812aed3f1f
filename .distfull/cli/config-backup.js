/**
 * `--backup-directory`: what the sources of an agent's configuration said last, merged and resolved,
 * as `.<agent>.properties`, for a start at which none of them can be read. It may hold passwords that
 * stood in the environment: only its owner may read it.
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import dotProperties from 'dot-properties';
import { systemCodeOf } from '../core/errors.js';
export function backupFile(directory, agentName) {
    return join(directory, `.${agentName}.properties`);
}
/** Writes nothing where nothing has changed. Rejects with the file system's error. */
export async function writeBackup(file, leaves) {
    const pairs = Array.from(leaves, ({ path, value }) => [
        path,
        // It is resolved when it is read, too.
        String(value).replaceAll('${', '$${'),
    ]);
    const text = `${dotProperties.stringify(Object.fromEntries(pairs))}\n`;
    if (text === (await readFile(file, 'latin1').catch(() => undefined)))
        return;
    await mkdir(join(file, '..'), { recursive: true });
    await writeFile(`${file}.tmp`, text, { mode: 0o600 });
    await rename(`${file}.tmp`, file);
}
export async function hasBackup(file) {
    return readFile(file).then(() => true, (error) => systemCodeOf(error) !== 'ENOENT');
}
//# sourceMappingURL=config-backup.js.map