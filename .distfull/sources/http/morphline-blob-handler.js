/**
 * The BlobHandler of Flume's morphline sink. Unlike the other one it reads the parameters before
 * the content: a posted form is all headers, and its event has an empty body.
 */
import { EventBatch } from '../../core/batch.js';
import { blobBytesMax } from './blob-handler.js';
import { parametersOf } from './parameters.js';
import { RefusedRequest } from './refused-request.js';
/** As Jetty limits it. */
const formBytesMax = 200_000;
export class MorphlineBlobHandler {
    contentBytesMax;
    #parts;
    constructor(parts) {
        this.#parts = parts;
        this.contentBytesMax = Math.max(blobBytesMax, parts.config['handler.maxBlobLength']);
    }
    eventsOf(request) {
        const { query, content, contentType } = request;
        const isForm = isPostedForm(request);
        const headers = {
            ...(contentType === undefined ? {} : { 'Content-Type': contentType }),
            ...(isForm ? formFields(content) : {}),
            ...parametersOf(query, 'URI query'),
        };
        return EventBatch.of([isForm ? '' : this.#cut(content)], { headers: Object.freeze(headers) });
    }
    #cut(content) {
        const { config, logger } = this.#parts;
        const maxBlobLength = config['handler.maxBlobLength'];
        if (content.length <= maxBlobLength)
            return content;
        logger.warn({ bytes: content.length }, `Request length exceeds maxBlobLength (${maxBlobLength}), truncating BLOB event!`);
        return content.subarray(0, maxBlobLength);
    }
}
function isPostedForm({ method, contentType }) {
    const type = contentType?.split(';')[0].trim().toLowerCase();
    return method === 'POST' && type === 'application/x-www-form-urlencoded';
}
function formFields(content) {
    if (content.length <= formBytesMax)
        return parametersOf(content.toString('latin1'), 'form content');
    throw new RefusedRequest(500, `Deserializer threw unexpected exception. Form is larger than max length ${formBytesMax}`);
}
//# sourceMappingURL=morphline-blob-handler.js.map