/**
 * `--dirname`: the files of a spool directory, oldest first, as the spooldir source reads them with
 * nothing but its defaults. A batch holds events of one file; the file gets its `.COMPLETED` after
 * the last of them. What is interrupted before that is sent again from its beginning.
 */
import { createReadStream } from 'node:fs';
import { Charset } from '../../codecs/charset.js';
import { StartError } from '../../core/errors.js';
import { SpoolDirectory } from '../../sources/spooldir/spool-directory.js';
import { spoolLines } from '../../sources/spooldir/spool-lines.js';
import { inBatches } from './event-batches.js';
/** What comes while it reads is left for the next run. Throws StartError. */
export async function* spooledBatches(fileSystem, config, options) {
    const directory = new SpoolDirectory(fileSystem, config, '--dirname');
    await directory.open();
    const lines = {
        charset: new Charset(config.inputCharset),
        maxLineCharacters: config['deserializer.maxLineLength'],
    };
    for (const { path, stat } of await directory.list()) {
        const bodies = stat.sizeBytes === 0 ? emptyBody() : spooledLines(createReadStream(path), lines);
        // Whoever takes the next batch has delivered the one before.
        yield* inBatches(bodies, options);
        const problem = await directory.markRead(path);
        if (problem !== undefined)
            throw new StartError(problem);
    }
}
/** What Flume makes of an empty file. */
async function* emptyBody() {
    yield Buffer.alloc(0);
}
async function* spooledLines(chunks, options) {
    let rest = Buffer.alloc(0);
    for await (const chunk of chunks) {
        const buffer = Buffer.concat([rest, chunk]);
        const { starts, ends, size, next } = spoolLines(buffer, 0, buffer.length, false, options);
        for (let i = 0; i < size; i++)
            yield buffer.subarray(starts[i], ends[i]);
        rest = buffer.subarray(next);
    }
    const { starts, ends, size } = spoolLines(rest, 0, rest.length, true, options);
    for (let i = 0; i < size; i++)
        yield rest.subarray(starts[i], ends[i]);
}
//# sourceMappingURL=spooled-batches.js.map