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
import { guards } from '../security/guards/index.js';
import { apiVersions, unsupportedApiVersions } from './api-versions.js';
import { apiHandlers } from './index.js';
const byKey = new Map([...apiHandlers, apiVersions].map((handler) => [handler.api.key, guarded(handler)]));
/** In the arrays of a request: several times as many as there may be partitions. */
const itemsMax = 20_000;
/** Of one client, who came in by this listener. */
export function dispatcher(broker, { name, node }, session) {
    return async (frame, peer, reply) => {
        if (session.takesTokens)
            return tokenReply(await session.next(frame), session, peer);
        const reader = new MessageReader(frame, 0, itemsMax);
        const header = readRequestHeader(reader);
        const { apiKey, apiVersion, clientId } = header;
        const principal = session.principalFor(apiKey);
        const handler = byKey.get(apiKey);
        if (handler === undefined)
            throw new ProtocolError(`API key ${apiKey} is not served`);
        const { api } = handler;
        if (!isServedVersion(api, apiVersion)) {
            if (api !== apiVersions.api)
                throw new ProtocolError(`${api.name} version ${apiVersion} is not served`);
            return encodeResponse(api, { ...header, apiVersion: 0 }, unsupportedApiVersions());
        }
        const request = api.readRequest(reader, apiVersion);
        const context = {
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
function guarded(handler) {
    const guard = guards.get(handler.api.key);
    if (guard === undefined)
        throw new Error(`${handler.api.name} has no guard`);
    return { ...handler, guard };
}
/** Synchronous up to the handler's first await: requests are begun in their order. */
async function answer({ guard, handle }, request, context) {
    const verdict = guard.check(request, context);
    if (verdict === undefined)
        return handle(request, context);
    if ('answer' in verdict)
        return verdict.answer;
    return verdict.complete(await handle(verdict.request, context));
}
/** What a login has changed. */
function settle(session, peer) {
    if (session.isOver)
        peer.end();
    else if (session.isKnown)
        peer.trust();
}
/** In version 0 of a login there are no headers, and a failure has no answer. */
function tokenReply(answer, session, peer) {
    settle(session, peer);
    if (answer === undefined)
        return [];
    const length = Buffer.alloc(4);
    length.writeInt32BE(answer.bytes.length);
    return [length, answer.bytes];
}
//# sourceMappingURL=dispatch.js.map