/** Flume's BLOBHandler: the content is an event's body, the address's parameters its headers. */
import { EventBatch } from '../../core/batch.js';
import { parametersOf } from './parameters.js';
import { RefusedRequest } from './refused-request.js';
/** Of a request's content, where the user has set none. */
export const blobBytesMax = 100_000_000;
export class BlobHandler {
    contentBytesMax = blobBytesMax;
    #mandatory;
    constructor({ config }) {
        this.#mandatory = config['handler.mandatoryParameters'];
    }
    eventsOf({ query, content }) {
        const headers = parametersOf(query, 'URI query');
        for (const name of this.#mandatory)
            if (!Object.hasOwn(headers, name))
                throw new RefusedRequest(500, `Deserializer threw unexpected exception. Please specify ${name} parameter in the request.`);
        return EventBatch.of([content], { headers: Object.freeze(headers) });
    }
}
//# sourceMappingURL=blob-handler.js.map