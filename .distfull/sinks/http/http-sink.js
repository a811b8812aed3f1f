import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { ConfigError, DeliveryError, messageOf } from '../../core/errors.js';
import { post, PostError } from './post.js';
import { hasMetricRules, verdictOn } from './status-rules.js';
const backoffStepMs = 1_000;
const backoffMsMax = 5_000;
/**
 * Flume's http sink: one event, one request. Its defaults roll back whatever the answer is; real
 * configurations set rollback.2XX to false.
 *
 * Unlike Flume an answer without a body counts as any other (Flume runs into a null at 4XX and 5XX,
 * and rolls back), and redirections are not followed (Flume makes a GET of them, without the event).
 */
export class HttpSink {
    limit = { events: 1, bytes: 64 * 1024 * 1024 };
    countsDeliveries;
    #context;
    #url;
    #agent;
    /** Pauses in a row after events that were not rolled back. */
    #pauses = 0;
    #isToPause = false;
    constructor(context) {
        this.#context = context;
        this.#url = urlOf(context);
        this.#agent = new (this.#url.protocol === 'https:' ? HttpsAgent : HttpAgent)({
            keepAlive: true,
            maxSockets: 1,
        });
        this.countsDeliveries = hasMetricRules(context.config);
    }
    async start() {
        const { config, logger } = this.#context;
        if (verdictOn(200, config).rollsBack)
            logger.warn({}, 'Events are sent again also after a status of 200, as defaultRollback says: ' +
                'set rollback.2XX to false');
    }
    async stop() {
        this.#agent.destroy();
    }
    /** Nobody can tell what an endpoint has. */
    async recover() { }
    async deliver({ batch }) {
        const { counters, logger, signal } = this.#context;
        const body = batch.body(0);
        if (body.length === 0) {
            logger.debug({}, 'Passed over an event with an empty body');
            return;
        }
        for (;;) {
            const status = await this.#post(body);
            const { rollsBack, backsOff, isSuccess } = verdictOn(status, this.#context.config);
            if (isSuccess)
                counters.add('EventDrainSuccessCount');
            this.#isToPause = backsOff && !rollsBack;
            if (!this.#isToPause)
                this.#pauses = 0;
            if (!rollsBack)
                return;
            // Without a pause an event that was rolled back is the next to be sent.
            if (backsOff || signal.aborted)
                throw new DeliveryError(`${this.#shownUrl} answered ${status}: the event is sent again`, {
                    outcome: 'refused',
                });
        }
    }
    /** Waits as long as Flume's runner does after a sink that backs off. */
    async ready() {
        const { clock, signal } = this.#context;
        if (!this.#isToPause)
            return;
        this.#isToPause = false;
        await clock.sleep(Math.min(backoffMsMax, backoffStepMs * ++this.#pauses), signal);
    }
    async #post(body) {
        const { clock, config, signal } = this.#context;
        try {
            return await post(body, {
                url: this.#url,
                agent: this.#agent,
                headers: { 'Content-Type': config.contentTypeHeader, Accept: config.acceptHeader },
                connectTimeoutMs: config.connectTimeout,
                requestTimeoutMs: config.requestTimeout,
                clock,
                signal,
            });
        }
        catch (error) {
            const outcome = error instanceof PostError && !error.isSent ? 'refused' : 'unknown';
            const message = `${this.#shownUrl}: ${messageOf(error)}: the event is sent again`;
            throw new DeliveryError(message, { outcome, cause: error });
        }
    }
    /** Without what may be secret in it. */
    get #shownUrl() {
        return `${this.#url.origin}${this.#url.pathname}`;
    }
}
function urlOf({ config, location }) {
    try {
        return new URL(config.endpoint);
    }
    catch (error) {
        throw new ConfigError(`${location}: endpoint: "${config.endpoint}" is no address; one is http://127.0.0.1:8000/`, { cause: error });
    }
}
//# sourceMappingURL=http-sink.js.map