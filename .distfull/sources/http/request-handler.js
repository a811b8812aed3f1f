import { ConfigError } from '../../core/errors.js';
import { BlobHandler } from './blob-handler.js';
import { JsonHandler } from './json-handler.js';
import { MorphlineBlobHandler } from './morphline-blob-handler.js';
const handlers = {
    'org.apache.flume.source.http.JSONHandler': JsonHandler,
    'org.apache.flume.source.http.BLOBHandler': BlobHandler,
    'org.apache.flume.sink.solr.morphline.BlobHandler': MorphlineBlobHandler,
};
/** @throws ConfigError for a handler that there is not. */
export function requestHandler(parts, location) {
    const { handler } = parts.config;
    const name = handler.trim();
    if (Object.hasOwn(handlers, name))
        return new handlers[name](parts);
    throw new ConfigError(`${location}: handler: "${handler}" cannot be run, for it is Java; choose from ` +
        `${Object.keys(handlers).join(', ')}, or let the clients send what one of them takes`);
}
//# sourceMappingURL=request-handler.js.map