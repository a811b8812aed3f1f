/**
 * How far Flume's spooldir source had read the file that it was reading: an Avro container
 * `.flumespool-main.meta` in its trackerDir, with the file's path in its metadata and a datum
 * `{offset: long}` for each batch; the last one counts.
 */
import { join, resolve } from 'node:path';
import { readBlockHead, readContainerHeader, syncBytes, } from '../../codecs/avro-container/container-layout.js';
import { ProtocolError } from '../../core/errors.js';
import { AvroReader } from '../../protocol/avro-rpc/binary.js';
import { exists, readWholeFile } from '../../storage/atomic-file.js';
/** Undefined: it was between two files, or its mark is not understood. */
export async function flumeSpoolProgress(fileSystem, { spoolDir, trackerDir }) {
    const mark = join(resolve(spoolDir, trackerDir), '.flumespool-main.meta');
    const bytes = await readWholeFile(fileSystem, mark);
    if (bytes === undefined || bytes.length === 0)
        return undefined;
    try {
        const progress = progressIn(bytes);
        const isThere = progress !== undefined && (await exists(fileSystem, progress.file));
        return isThere && progress.offset > 0 ? progress : undefined;
    }
    catch (error) {
        if (error instanceof ProtocolError)
            return undefined;
        throw error;
    }
}
/** Throws ProtocolError. */
export function progressIn(bytes) {
    const header = readContainerHeader(bytes);
    const file = header?.metadata.get('file')?.toString();
    if (header === undefined || file === undefined)
        return undefined;
    let offset = 0;
    // Of a block that is torn at the end, Flume makes nothing either.
    for (let at = header.end; at < bytes.length;) {
        const { count, headBytes, dataBytes } = readBlockHead(bytes.subarray(at));
        const start = at + headBytes;
        if (start + dataBytes > bytes.length)
            break;
        const reader = new AvroReader(bytes.subarray(start, start + dataBytes));
        for (let i = 0; i < count; i++)
            offset = reader.long();
        at = start + dataBytes + syncBytes;
    }
    return { file, offset };
}
//# sourceMappingURL=spool-progress.js.map