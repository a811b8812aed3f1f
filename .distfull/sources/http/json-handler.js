/** Flume's JSONHandler: an array of events with headers and text, each request one batch. */
import { isUtf8 } from 'node:buffer';
import { MIMEType } from 'node:util';
import { parseJsonEvents } from '../../codecs/json-events/json-events.js';
import { JsonSyntaxError } from '../../codecs/json-events/lenient-json.js';
import { unicodeText } from '../../codecs/json-events/unicode-text.js';
import { EventBatch } from '../../core/batch.js';
import { RefusedRequest } from './refused-request.js';
/** Small values take many times their bytes while they are parsed: so the default is modest. */
const contentBytesMax = 16 * 1024 * 1024;
const failed = 'Deserializer threw unexpected exception.';
export class JsonHandler {
    contentBytesMax = contentBytesMax;
    #parts;
    constructor(parts) {
        this.#parts = parts;
    }
    eventsOf({ content, contentType }) {
        const charset = charsetOf(contentType);
        const encoding = unicodeText(charset ?? 'utf-8');
        if (encoding === undefined)
            throw new RefusedRequest(500, `${failed} JSON handler supports UTF-8, UTF-16 and UTF-32 only.`);
        if (encoding === unicodeText('utf-8') && !isUtf8(content))
            this.#warnOfBytes();
        const isLatin1 = this.#parts.isLenient && charset === undefined && !isJson(contentType);
        const text = isLatin1 ? content.toString('latin1') : encoding.decode(content);
        const events = parsed(text);
        const hasHeaders = events.some(({ headers }) => headers !== undefined);
        return EventBatch.of(events.map(({ body }) => encoding.encode(body)), hasHeaders ? { own: events.map(({ headers }) => headers) } : {});
    }
    /** As Flume goes on with it, so do we: but not without a word. */
    #warnOfBytes() {
        this.#parts.logger.warn({}, 'A client sent bytes that are not UTF-8 without naming another charset: they become U+FFFD');
    }
}
function parsed(text) {
    let events;
    try {
        events = parseJsonEvents(text);
    }
    catch (error) {
        if (!(error instanceof JsonSyntaxError))
            throw error;
        throw new RefusedRequest(400, 'Bad request from client. Request has invalid JSON Syntax.', {
            cause: error,
        });
    }
    // Flume runs into a null there, and says so in Java's words.
    if (events === undefined)
        throw new RefusedRequest(500, `${failed} The request holds no array of events.`);
    if (events.includes(null))
        throw new RefusedRequest(500, `${failed} An element of the array is null.`);
    return events;
}
function charsetOf(contentType) {
    return mimeTypeOf(contentType)?.params.get('charset')?.trim().toLowerCase();
}
/** Of these Flume takes UTF-8 for granted; of others ISO-8859-1, against its own manual. */
function isJson(contentType) {
    return ['application/json', 'text/json'].includes(mimeTypeOf(contentType)?.essence ?? '');
}
function mimeTypeOf(contentType) {
    try {
        return contentType === undefined ? undefined : new MIMEType(contentType);
    }
    catch {
        return undefined;
    }
}
//# sourceMappingURL=json-handler.js.map