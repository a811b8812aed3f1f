import { once } from 'node:events';
import { createAdaptorServer } from '@hono/node-server';
import { listen } from '../core/listen.js';
import { readPageFiles } from './page-files.js';
import { createRoutes } from './routes.js';
import { StatusStream } from './status-stream.js';
const connectionsMax = 256;
/** The page and its data, over HTTP. */
export class Dashboard {
    #options;
    #stream;
    #server;
    constructor(options) {
        const { ports, clock, host } = options;
        this.#options = options;
        this.#stream = new StatusStream(() => ports.status(), clock);
        const routes = createRoutes({
            ports,
            stream: this.#stream,
            pageFiles: readPageFiles(),
            listenHost: host,
        });
        this.#server = createAdaptorServer({ fetch: routes.fetch });
        this.#server.maxConnections = connectionsMax;
    }
    /** Where the page is, once started. */
    get url() {
        const { address, port, family } = this.#server.address();
        return `http://${family === 'IPv6' ? `[${address}]` : address}:${port}/`;
    }
    async start() {
        const { host, port, location, logger } = this.#options;
        await listen(this.#server, { host, port, location, key: 'dashboard.listen' });
        logger.info({ url: this.url }, `dashboard on ${this.url}`);
    }
    async stop() {
        if (!this.#server.listening)
            return;
        this.#stream.stop();
        const closed = once(this.#server, 'close');
        this.#server.close();
        this.#server.closeAllConnections();
        await closed;
    }
}
//# sourceMappingURL=server.js.map