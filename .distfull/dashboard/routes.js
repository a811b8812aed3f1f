import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response';
import { Hono } from 'hono';
import { messageOf } from '../core/errors.js';
import { flumeMetrics } from '../metrics/flume-json.js';
import { hostCheck, protectiveHeaders, securityHeaders } from './protection.js';
import { readSeries, readTop } from './results-view.js';
const rowsMax = 100_000;
/** Every address the dashboard answers. All are read-only. */
export function createRoutes({ ports, stream, pageFiles, listenHost }) {
    const app = new Hono();
    app.use(protectiveHeaders);
    app.use(hostCheck(listenHost));
    app.use('/api/*', async (context, next) => {
        await next();
        context.res.headers.set('cache-control', 'no-store');
    });
    app.onError((error, context) => context.json({ error: messageOf(error) }, 503));
    app.notFound((context) => context.json({ error: `nothing at ${context.req.path}` }, 404));
    for (const [path, file] of pageFiles)
        app.get(path, (context) => servePageFile(context, file));
    app.get('/healthz', (context) => {
        const { stages, configuration } = ports.status();
        const down = stages.filter(({ state }) => state !== 'running');
        const report = down.map(({ name, state, error }) => ({ stage: name, state, error }));
        const health = { healthy: down.length === 0, report, configuration };
        return context.json(health, health.healthy ? 200 : 503);
    });
    app.get('/metrics', (context) => context.body(JSON.stringify(flumeMetrics(ports.status())), 200, {
        'content-type': 'application/json;charset=utf-8',
    }));
    app.get('/metrics/prometheus', async (context) => {
        // Loaded at the first scrape: most installations have none.
        const { prometheusContentType, prometheusText } = await import('../metrics/prometheus.js');
        const text = await prometheusText(ports.status());
        return context.body(text, 200, { 'content-type': prometheusContentType });
    });
    app.get('/api/status', (context) => context.json(ports.status()));
    app.get('/api/events', (context) => {
        if (stream.isFull)
            return context.json({ error: 'too many open pages' }, 503);
        stream.add(context.env.outgoing, securityHeaders);
        return RESPONSE_ALREADY_SENT;
    });
    addQueryRoutes(app, ports);
    return app;
}
function addQueryRoutes(app, ports) {
    const { results } = ports;
    app.use('/api/queries/:name/*', async (context, next) => {
        const name = context.req.param('name');
        const query = ports.status().queries.find((candidate) => candidate.name === name);
        if (query === undefined)
            return context.json({ error: `there is no query ${name}` }, 404);
        context.set('query', query);
        return next();
    });
    app.get('/api/queries/:name/layout', async (context) => context.json(await results.layout(context.var.query.name)));
    app.get('/api/queries/:name/windows', async (context) => {
        const limit = whole(context, 'limit', 120, rowsMax);
        return context.json(await results.windows(context.var.query.name, limit));
    });
    app.get('/api/queries/:name/rows', async (context) => context.json(await results.rows(context.var.query.name, {
        fromMs: whole(context, 'fromMs', 0),
        toMs: whole(context, 'toMs', Number.MAX_SAFE_INTEGER),
        limit: whole(context, 'limit', 1_000, rowsMax),
    })));
    app.get('/api/queries/:name/series', async (context) => context.json(await readSeries(results, context.var.query.name, whole(context, 'limit', 120, 2_000))));
    app.get('/api/queries/:name/top', async (context) => {
        const window = { startMs: whole(context, 'startMs', 0), endMs: whole(context, 'endMs', 0) };
        const by = context.req.query('by') ?? '';
        const limit = whole(context, 'limit', 20, 1_000);
        const set = whole(context, 'set', 0);
        return context.json(await readTop(results, context.var.query.name, { window, by, limit, set }));
    });
}
/** A query parameter as a whole number; the default where it is absent or none. */
function whole(context, name, byDefault, max = Infinity) {
    const text = context.req.query(name);
    const value = text === undefined ? byDefault : Number(text);
    return Math.min(Number.isSafeInteger(value) ? value : byDefault, max);
}
function servePageFile(context, file) {
    const headers = { etag: file.etag, 'cache-control': 'no-cache' };
    if (context.req.header('if-none-match') === file.etag)
        return context.body(null, 304, headers);
    return context.body(file.body, 200, { ...headers, 'content-type': file.contentType });
}
//# sourceMappingURL=routes.js.map