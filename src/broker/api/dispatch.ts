/*
 * Hot path. From a request frame to its handler and back. A request that cannot be read, or of an
 * API or version that is not served, rejects: its connection is closed without an answer, as Apache
 * Kafka does. ApiVersions alone answers a version it does not know.
 */
import { ProtocolError } from '../../core/errors.js';
import { isServedVersion } from '../../protocol/kafka/api-keys.js';
import { encodeResponse, readRequestHeader } from '../../protocol/kafka/framing.js';
import { MessageReader } from '../../protocol/kafka/reader.js';
import type { RequestHandler } from '../server/connection.js';
import { anonymous } from '../security/principal.js';
import { apiVersions, unsupportedApiVersions } from './api-versions.js';
import type { AnyApiHandler, BrokerNode, BrokerParts } from './handler.js';
import { apiHandlers } from './index.js';

const byKey = new Map<number, AnyApiHandler>(
  [...apiHandlers, apiVersions].map((handler) => [handler.api.key, handler]),
);

export interface Entrance {
  readonly name: string;
  readonly node: BrokerNode;
}

/** Of the clients of one listener. */
export function dispatcher(broker: BrokerParts, { name, node }: Entrance): RequestHandler {
  return async (frame, peer, turn) => {
    const reader = new MessageReader(frame);
    const header = readRequestHeader(reader);
    const { apiKey, apiVersion, clientId } = header;
    const handler = byKey.get(apiKey);
    if (handler === undefined) throw new ProtocolError(`API key ${apiKey} is not served`);
    const { api } = handler;
    if (!isServedVersion(api, apiVersion)) {
      if (api !== apiVersions.api)
        throw new ProtocolError(`${api.name} version ${apiVersion} is not served`);
      return encodeResponse(api, { ...header, apiVersion: 0 }, unsupportedApiVersions());
    }
    const request: unknown = api.readRequest(reader, apiVersion);
    const response: unknown = await handler.handle(request, {
      broker,
      listener: name,
      node,
      principal: anonymous,
      version: apiVersion,
      clientId: clientId ?? '',
      clientHost: peer.host,
      signal: peer.signal,
      turn,
    });
    return response === undefined ? undefined : encodeResponse(api, header, response);
  };
}
