/** `flume-ng version`: Flume's five lines. The checksum is that of the program's files. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packageVersion } from '../package-version.js';
export function versionLines() {
    const program = fileURLToPath(new URL('../..', import.meta.url));
    const version = packageVersion();
    const built = statSync(fileURLToPath(import.meta.url)).mtime.toUTCString();
    return [
        `Tailrace ${version} (runs the configurations of Flume 1.11.0)`,
        'Source code repository: the npm package tailrace',
        `Revision: ${version}`,
        `Compiled by tsc on ${built}`,
        `From source with checksum ${checksumOf(program)}`,
    ];
}
/** MD5 of the names and contents of all of the program's files, in the order of the names. */
function checksumOf(directory) {
    const hash = createHash('md5');
    const files = readdirSync(directory, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
        .map(({ parentPath, name }) => join(parentPath, name));
    for (const file of files.toSorted())
        hash.update(`${relative(directory, file)}\n`).update(readFileSync(file));
    return hash.digest('hex');
}
//# sourceMappingURL=version.js.map