/** What makes events of a request: Flume's handlers by their classes. */
import type { EventBatch } from '../../core/batch.js';
import { ConfigError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { HttpSourceConfig } from '../../generated/config/sources/http.js';
import { BlobHandler } from './blob-handler.js';
import { JsonHandler } from './json-handler.js';
import { MorphlineBlobHandler } from './morphline-blob-handler.js';

export interface ReceivedRequest {
  readonly method: string;
  /** What follows the question mark of the address; empty: nothing. */
  readonly query: string;
  readonly contentType: string | undefined;
  readonly content: Buffer;
}

export interface RequestHandler {
  /** Of a request's content, where the user has set none. */
  readonly contentBytesMax: number;
  /** Throws RefusedRequest. */
  eventsOf(request: ReceivedRequest): EventBatch;
}

export interface HandlerParts {
  readonly config: HttpSourceConfig;
  readonly isLenient: boolean;
  readonly logger: Logger;
}

const handlers: Readonly<Record<string, new (parts: HandlerParts) => RequestHandler>> = {
  'org.apache.flume.source.http.JSONHandler': JsonHandler,
  'org.apache.flume.source.http.BLOBHandler': BlobHandler,
  'org.apache.flume.sink.solr.morphline.BlobHandler': MorphlineBlobHandler,
};

/** @throws ConfigError for a handler that there is not. */
export function requestHandler(parts: HandlerParts, location: string): RequestHandler {
  const { handler } = parts.config;
  const name = handler.trim();
  if (Object.hasOwn(handlers, name)) return new handlers[name]!(parts);
  throw new ConfigError(
    `${location}: handler: "${handler}" cannot be run, for it is Java; choose from ` +
      `${Object.keys(handlers).join(', ')}, or let the clients send what one of them takes`,
  );
}
