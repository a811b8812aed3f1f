/*
 * Hot path. The bytes of one file: its encoder, and where events go that cannot be encoded. A file
 * is not begun for those alone.
 */
import { EventFileError, } from '../../codecs/event-file/event-file.js';
const nothing = [];
/** One call at a time. */
export class FileContent {
    #encoder;
    #refuse;
    #isEmpty = true;
    #hasEnded = false;
    constructor(encoder, refuse) {
        this.#encoder = encoder;
        this.#refuse = refuse;
    }
    /** The bytes that are ready. */
    async add(piece) {
        let { indexes } = piece;
        for (;;) {
            if (indexes.length === 0)
                return nothing;
            try {
                const bytes = await this.#encoder.add(piece.batch, indexes);
                this.#isEmpty = false;
                return bytes;
            }
            catch (error) {
                if (!(error instanceof EventFileError))
                    throw error;
                await this.#refuse(piece, error.index, error.message);
                indexes = without(indexes, error.index, piece.batch.size);
            }
        }
    }
    /** Whoever reads the file finds all that was added. */
    async flush() {
        return this.#isEmpty ? nothing : this.#encoder.flush();
    }
    /** Nothing is added any more. */
    async end() {
        if (this.#isEmpty || this.#hasEnded)
            return nothing;
        this.#hasEnded = true;
        return this.#encoder.end();
    }
}
export function byteLength(content) {
    let bytes = 0;
    for (const part of content)
        bytes += part.length;
    return bytes;
}
function without(indexes, refused, size) {
    const all = indexes === 'all' ? Array.from({ length: size }, (_, i) => i) : indexes;
    return all.filter((index) => index !== refused);
}
//# sourceMappingURL=file-content.js.map