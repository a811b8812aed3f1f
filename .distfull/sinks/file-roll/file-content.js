/*
 * Hot path. The bytes of one file. What a delivery adds is complete: a reader who stops at its end
 * has all events up to there, so that a file may be cut back to any of these ends.
 */
import { randomBytes } from 'node:crypto';
import { EventFileError, } from '../../codecs/event-file/event-file.js';
import { serializerNamed } from '../../codecs/event-file/serializers.js';
import { EventText } from '../../codecs/event-text.js';
/** Makes the content of each file. Throws ConfigError for a serializer that there is not. */
export function fileContents(config, fileSystem, refuse) {
    const name = config['sink.serializer'].toLowerCase();
    const appendNewline = config['sink.serializer.appendNewline'];
    if (name === 'text' || name === 'header_and_text') {
        const text = new TextContent({ withHeaders: name === 'header_and_text', appendNewline });
        return () => text;
    }
    const encoder = serializerNamed(config['sink.serializer'], {
        appendNewline,
        syncIntervalBytes: config['sink.serializer.syncIntervalBytes'],
        compressionCodec: config['sink.serializer.compressionCodec'],
        schemaURL: config['sink.serializer.schemaURL'],
    }, { fileSystem, syncMarker: () => randomBytes(16) });
    return () => new EncodedContent(encoder(), refuse);
}
/** The same for all files: it gathers text into memory that it uses again. */
class TextContent {
    hasBeginning = false;
    #options;
    /** One for each delivery of a call. */
    #texts = [];
    constructor(options) {
        this.#options = options;
    }
    async of(deliveries) {
        return deliveries.map(({ batch }, i) => {
            const text = (this.#texts[i] ??= new EventText(this.#options));
            return [text.of(batch)];
        });
    }
    async ofNone() {
        return [];
    }
}
class EncodedContent {
    hasBeginning = true;
    #encoder;
    #refuse;
    constructor(encoder, refuse) {
        this.#encoder = encoder;
        this.#refuse = refuse;
    }
    async of(deliveries) {
        const contents = [];
        for (const events of deliveries) {
            const bytes = await this.#add(events);
            contents.push([...bytes, ...(await this.#encoder.flush())]);
        }
        return contents;
    }
    ofNone() {
        return this.#encoder.end();
    }
    async #add(events) {
        const { batch } = events;
        for (let indexes = 'all';;) {
            try {
                return await this.#encoder.add(batch, indexes);
            }
            catch (error) {
                if (!(error instanceof EventFileError))
                    throw error;
                await this.#refuse(events, error.index, error.message);
                indexes = without(indexes, error.index, batch.size);
            }
        }
    }
}
function without(indexes, refused, size) {
    const all = indexes === 'all' ? Array.from({ length: size }, (_, i) => i) : indexes;
    return all.filter((index) => index !== refused);
}
//# sourceMappingURL=file-content.js.map