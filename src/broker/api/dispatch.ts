/*
 * Hot path. From a request frame to its handler and back. A request that cannot be read, or of an
 * API or version that is not served, rejects: its connection is closed without an answer, as Apache
 * Kafka does. ApiVersions alone answers a version it does not know.
 */
import { ProtocolError } from '../../core/errors.js';
import { isServedVersion } from '../../protocol/kafka/api-keys.js';
import { encodeResponse, readRequestHeader } from '../../protocol/kafka/framing.js';
import { MessageReader } from '../../protocol/kafka/reader.js';
import { Access } from '../security/access.js';
import type { Guard } from '../security/guards/guard.js';
import { guards } from '../security/guards/index.js';
import type { SaslAnswer } from '../security/mechanism.js';
import type { Session } from '../security/session.js';
import type { Peer, RequestHandler } from '../server/connection.js';
import type { Reply } from '../server/reply-slot.js';
import { apiVersions, unsupportedApiVersions } from './api-versions.js';
import type { AnyApiHandler, BrokerNode, BrokerParts, RequestContext } from './handler.js';
import { apiHandlers } from './index.js';

interface GuardedHandler extends AnyApiHandler {
  readonly guard: Guard;
}

const byKey = new Map<number, GuardedHandler>(
  [...apiHandlers, apiVersions].map((handler) => [handler.api.key, guarded(handler)]),
);

/** Several times as many items as there may be partitions. */
const requestBounds = { itemsMax: 20_000, clampsInt64: true };

export interface Entrance {
  readonly name: string;
  readonly node: BrokerNode;
}

/** Of one client, who came in by this listener. */
export function dispatcher(
  broker: BrokerParts,
  { name, node }: Entrance,
  session: Session,
): RequestHandler {
  return async (frame, peer, reply) => {
    if (session.takesTokens) return tokenReply(await session.next(frame), session, peer);
    const reader = new MessageReader(frame, 0, requestBounds);
    const header = readRequestHeader(reader);
    const { apiKey, apiVersion, clientId } = header;
    const principal = session.principalFor(apiKey);
    const handler = byKey.get(apiKey);
    if (handler === undefined) throw new ProtocolError(`API key ${apiKey} is not served`);
    const { api } = handler;
    if (!isServedVersion(api, apiVersion)) {
      if (api !== apiVersions.api)
        throw new ProtocolError(`${api.name} version ${apiVersion} is not served`);
      return encodeResponse(api, { ...header, apiVersion: 0 }, unsupportedApiVersions());
    }
    const request: unknown = api.readRequest(reader, apiVersion);
    const context: RequestContext = {
      broker,
      listener: name,
      node,
      principal,
      access: new Access(broker.rules, principal, peer.host),
      session,
      version: apiVersion,
      clientId: clientId ?? '',
      clientHost: peer.host,
      signal: peer.signal,
      reply,
    };
    const response = await answer(handler, request, context);
    settle(session, peer);
    return response === undefined ? undefined : encodeResponse(api, header, response);
  };
}

function guarded(handler: AnyApiHandler): GuardedHandler {
  const guard = guards.get(handler.api.key);
  if (guard === undefined) throw new Error(`${handler.api.name} has no guard`);
  return { ...handler, guard };
}

/** Synchronous up to the handler's first await: requests are begun in their order. */
async function answer(
  { guard, handle }: GuardedHandler,
  request: unknown,
  context: RequestContext,
): Promise<unknown> {
  const verdict = guard.check(request, context);
  if (verdict === undefined) return handle(request, context);
  if ('answer' in verdict) return verdict.answer;
  return verdict.complete(await handle(verdict.request, context));
}

/** What a login has changed. */
function settle(session: Session, peer: Peer): void {
  if (session.isOver) peer.end();
  else if (session.isKnown) peer.trust();
}

/** In version 0 of a login there are no headers, and a failure has no answer. */
function tokenReply(answer: SaslAnswer | undefined, session: Session, peer: Peer): Reply {
  settle(session, peer);
  if (answer === undefined) return [];
  const length = Buffer.alloc(4);
  length.writeInt32BE(answer.bytes.length);
  return [length, answer.bytes];
}
