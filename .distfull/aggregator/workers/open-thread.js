import { Worker } from 'node:worker_threads';
/** As for the threads of stages: what is counted lives outside of the heap. */
const resourceLimits = { maxYoungGenerationSizeMb: 12 };
/** Workers of one query as threads of this process. */
export function workerThreads(aggregation, table, access) {
    return (start, events) => {
        const workerData = { ...start, aggregation, table, ...access };
        const entry = new URL('./thread.js', import.meta.url);
        const thread = new Worker(entry, { workerData, resourceLimits });
        thread.on('message', (report) => events.report(report));
        thread.on('error', (error) => events.died(error.message));
        thread.on('exit', () => events.died('its thread is gone'));
        return {
            post: (command) => thread.postMessage(command, []),
            end: async () => void (await thread.terminate()),
        };
    };
}
//# sourceMappingURL=open-thread.js.map