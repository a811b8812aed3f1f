import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
/** No whole answer came. */
export class PostError extends Error {
    /** The server may have got the request. */
    isSent;
    constructor(cause, isSent) {
        super(cause instanceof Error ? cause.message : String(cause), { cause });
        this.isSent = isSent;
    }
}
/** Posts the body and resolves with the answer's status when all of it has come. */
export async function post(body, options) {
    const { url, headers, agent, signal, connectTimeoutMs, requestTimeoutMs } = options;
    const request = (url.protocol === 'https:' ? httpsRequest : httpRequest)(url, {
        method: 'POST',
        agent,
        signal,
        headers: { ...headers, 'Content-Length': body.length },
    });
    request.on('error', () => { }); // Told by what waits for it.
    let isConnected = false;
    try {
        await within(options, connectTimeoutMs, 'no connection', request, async () => {
            const [socket] = (await once(request, 'socket'));
            if (socket.connecting)
                await Promise.race([once(socket, 'connect'), once(request, 'close')]);
        });
        isConnected = true;
        request.end(body);
        return await within(options, requestTimeoutMs, 'no answer', request, async () => {
            const [response] = (await once(request, 'response'));
            for await (const _ of response)
                ; // Its content is of no interest, but its end is.
            return response.statusCode;
        });
    }
    catch (error) {
        throw new PostError(request.errored ?? error, isConnected);
    }
}
/** Destroys the request when `work` takes longer. */
async function within({ clock }, limitMs, failure, request, work) {
    const timer = clock.schedule(limitMs, () => request.destroy(new Error(`${failure} within ${limitMs} ms`)));
    try {
        return await work();
    }
    finally {
        timer.cancel();
    }
}
//# sourceMappingURL=post.js.map