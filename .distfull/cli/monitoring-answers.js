/** What an agent's monitoring answers, by path. */
import { flumeMetrics } from '../metrics/flume-json.js';
const html = 'text/html;charset=utf-8';
const json = 'application/json;charset=utf-8';
const hint = '<p>For Flume metrics please click <a href="./metrics">here</a>.</p>\n' +
    '<p><a href="./metrics/prometheus">Prometheus</a>, <a href="./healthz">health</a></p>\n';
export async function answerTo({ method = '', url = '' }, type, status) {
    if (method === 'TRACE' || method === 'OPTIONS')
        return { status: 403, contentType: html, body: 'Forbidden' };
    switch (url.split('?', 1)[0]) {
        case '/':
            return { status: 200, contentType: html, body: hint };
        case '/metrics':
            return type === 'http' ? flumeJson(status) : prometheus(status);
        case '/metrics/prometheus':
            return prometheus(status);
        case '/healthz':
            return health(status);
        default:
            return { status: 404, contentType: html, body: 'Not found: the metrics are at /metrics' };
    }
}
function flumeJson(status) {
    return { status: 200, contentType: json, body: JSON.stringify(flumeMetrics(status)) };
}
async function prometheus(status) {
    // Loaded at the first scrape: most agents have none.
    const { prometheusContentType, prometheusText } = await import('../metrics/prometheus.js');
    const body = await prometheusText(status);
    return { status: 200, contentType: prometheusContentType, body };
}
/** A component that backs off is told, but makes no agent unhealthy: its destination may be down. */
function health({ agents, configuration }) {
    const components = agents.flatMap((agent) => agent.components);
    const report = components
        .filter(({ state }) => state !== 'running')
        .map(({ kind, name, state, error }) => ({ component: `${kind} ${name}`, state, error }));
    const healthy = report.every(({ state }) => state === 'backing off');
    const body = JSON.stringify({ healthy, report, configuration });
    return { status: healthy ? 200 : 503, contentType: json, body };
}
//# sourceMappingURL=monitoring-answers.js.map