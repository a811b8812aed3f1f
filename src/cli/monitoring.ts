/**
 * Flume's HTTP monitoring, as `-Dflume.monitoring.type=http -Dflume.monitoring.port=41414` asks for
 * it: `/metrics` as JSON. A pipeline has the same on its page.
 */
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { ConfigError } from '../core/errors.js';
import { listen } from '../core/listen.js';
import type { Logger } from '../core/logger.js';
import type { AgentStatus } from '../core/status.js';
import { flumeMetrics } from '../metrics/flume-json.js';

export interface MonitoringOptions {
  /** As given by `-Dname=value`. */
  readonly properties: Readonly<Record<string, string>>;
  /** Flume listens on every address. */
  readonly host: string;
  readonly startedMs: number;
  readonly agents: () => readonly AgentStatus[];
  readonly logger: Logger;
}

const type = 'flume.monitoring.type';
const portKey = 'flume.monitoring.port';
const portDefault = 41414;
const connectionsMax = 64;

/**
 * Undefined where it is not asked for. Rejects with ConfigError or StartError. It does not keep the
 * process alive.
 */
export async function startMonitoring(options: MonitoringOptions): Promise<Server | undefined> {
  const { properties, host, logger } = options;
  const asked = properties[type];
  if (asked === undefined) return undefined;
  if (asked.toLowerCase() !== 'http') {
    logger.warn({}, `${type}: there is no "${asked}" here, and nothing is reported; use http`);
    return undefined;
  }
  const server = createServer(({ method, url }, response) => {
    const { status, contentType, body } = answerTo(method, url, options);
    response.writeHead(status, { 'content-type': contentType }).end(body);
  });
  server.maxConnections = connectionsMax;
  const port = readPort(properties[portKey]);
  const bound = await listen(server, { host, port, location: 'metrics', key: portKey });
  logger.info({ port: bound }, `Metrics on port ${bound}, at /metrics`);
  return server.unref();
}

interface Answer {
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
}

function answerTo(method = '', url = '', { startedMs, agents }: MonitoringOptions): Answer {
  const html = 'text/html;charset=utf-8';
  const path = url.split('?', 1)[0];
  if (method === 'TRACE' || method === 'OPTIONS')
    return { status: 403, contentType: html, body: 'Forbidden' };
  if (path === '/metrics') {
    const body = JSON.stringify(flumeMetrics({ startedMs, agents: agents() }));
    return { status: 200, contentType: 'application/json;charset=utf-8', body };
  }
  if (path === '/') return { status: 200, contentType: html, body: 'The metrics are at /metrics' };
  return { status: 404, contentType: html, body: 'Not found: the metrics are at /metrics' };
}

function readPort(text = `${portDefault}`): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new ConfigError(`${portKey}: must be a port, a number up to 65535, found "${text}"`);
}
