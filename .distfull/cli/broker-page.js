import { Dashboard } from '../dashboard/server.js';
const noResults = {
    layout: async () => ({ columns: [], groupingSets: [] }),
    rows: async () => [],
    windows: async () => [],
};
/** Call it when the broker has started. */
export function brokerPage(broker, options) {
    const startedMs = options.clock.nowMs();
    const status = () => ({
        timeMs: options.clock.nowMs(),
        startedMs,
        name: 'broker',
        stages: [{ name: 'broker', state: 'running', restarts: 0 }],
        agents: [],
        broker: broker.status(),
        queries: [],
        deadLetters: { count: 0, recent: [] },
        memoryRssBytes: process.memoryUsage.rss(),
    });
    return new Dashboard({ ...options, location: '--page', ports: { status, results: noResults } });
}
//# sourceMappingURL=broker-page.js.map