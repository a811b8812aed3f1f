import { ConfigError, messageOf } from '../core/errors.js';
import { listen } from '../core/listen.js';
import { answerTo } from './monitoring-answers.js';
const typeKey = 'flume.monitoring.type';
const portKey = 'flume.monitoring.port';
const portDefault = 41414;
const connectionsMax = 64;
/**
 * Undefined where it is not asked for. Rejects with ConfigError or StartError. It does not keep the
 * process alive.
 */
export async function startMonitoring(options) {
    const { properties, host, status, logger } = options;
    const type = typeOf(properties[typeKey]);
    if (type === undefined)
        return undefined;
    const { createServer } = await import('node:http');
    const server = createServer((request, response) => {
        answerTo(request, type, status()).then(({ status: code, contentType, body }) => response.writeHead(code, { 'content-type': contentType }).end(body), (error) => response.writeHead(500).end(messageOf(error)));
    });
    server.maxConnections = connectionsMax;
    const port = readPort(properties[portKey]);
    const bound = await listen(server, { host, port, location: 'metrics', key: portKey });
    logger.info({ port: bound }, `Metrics on port ${bound}, at /metrics`);
    return server.unref();
}
function typeOf(written) {
    const type = written?.toLowerCase();
    if (type === undefined || type === 'http' || type === 'prometheus')
        return type;
    const reason = type === 'ganglia'
        ? 'it is not supported; have gmond read the JSON of "http"'
        : 'a Java class cannot be loaded here';
    throw new ConfigError(`${typeKey}: "${written}": ${reason}; types: http, prometheus`);
}
function readPort(text = `${portDefault}`) {
    const port = Number(text);
    if (/^\d+$/.test(text) && port <= 65_535)
        return port;
    throw new ConfigError(`${portKey}: must be a port, a number up to 65535, found "${text}"`);
}
//# sourceMappingURL=monitoring.js.map