/*
 * The main thread's side of one stage: starts its worker thread, keeps its newest status, and starts
 * it again with back-off when it dies.
 *
 *   starting ──ready──▶ running ──died──▶ restarting ──▶ starting …
 *                          └──stop──▶ stopping ──▶ stopped
 *   failed before it was ever ready: failed (its message goes to the user)
 */
import { Worker } from 'node:worker_threads';
import { ConfigError, StartError, systemCodeOf } from '../core/errors.js';
const restartDelayMsMax = 10_000;
const stopMsMaxDefault = 2_500;
/**
 * Batches live outside the heap, and what is made for one dies with it: a small young generation
 * costs no speed and saves about 12 MB a thread (the quickstart under load: 318 → 273 MB).
 */
const resourceLimits = { maxYoungGenerationSizeMb: 12 };
export class StageThread {
    #options;
    #workerData;
    #worker;
    #state = 'starting';
    #restarts = 0;
    #error;
    #errorCode;
    #isStopping = false;
    #wasReady = false;
    #onReady;
    #onFailed;
    #onDrained;
    #onReloaded;
    #onExit;
    /** The newest snapshot; undefined before the first. */
    status;
    constructor(options) {
        this.#options = options;
        this.#workerData = options.workerData;
    }
    get state() {
        const { name } = this.#options;
        const error = this.#error === undefined ? {} : { error: this.#error };
        return { name, state: this.#state, restarts: this.#restarts, ...error };
    }
    /** Resolves with what the stage says of itself when it serves; rejects with StartError or ConfigError. */
    start() {
        return new Promise((resolve, reject) => {
            this.#onReady = resolve;
            this.#onFailed = reject;
            this.#launch();
        });
    }
    /** Resolves when what there is now has been brought through; rejects when it cannot be. */
    drain() {
        return new Promise((resolve, reject) => {
            this.#onDrained = (error) => (error === undefined ? resolve() : reject(new Error(error)));
            this.#command({ type: 'drain' });
        });
    }
    /**
     * Goes over to other worker data: resolves when the stage has, or will start with it because it
     * is down. Rejects with ConfigError when the stage refuses it, and goes on with the old one. One
     * call at a time.
     */
    async reload(workerData) {
        if (this.#worker !== undefined)
            await new Promise((resolve, reject) => {
                this.#onReloaded = (error) => error === undefined ? resolve() : reject(new ConfigError(error));
                this.#command({ type: 'reload', options: workerData });
            });
        this.#workerData = workerData;
    }
    /** Resolves when the thread has ended: by itself, or because its time was over. */
    async stop() {
        this.#isStopping = true;
        const worker = this.#worker;
        if (worker === undefined)
            return;
        this.#state = 'stopping';
        const exited = new Promise((resolve) => {
            this.#onExit = resolve;
        });
        this.#command({ type: 'stop' });
        const { name, clock, logger, stopMsMax = stopMsMaxDefault } = this.#options;
        const overdue = clock.schedule(stopMsMax, () => {
            logger.warn({ stage: name }, `Stage ${name} did not stop in ${stopMsMax / 1_000} s; ended`);
            void worker.terminate();
        });
        await exited;
        overdue.cancel();
        this.#state = 'stopped';
    }
    #command(command) {
        this.#worker?.postMessage(command);
    }
    #launch() {
        const { entry } = this.#options;
        const worker = new Worker(entry, { workerData: this.#workerData, resourceLimits });
        this.#worker = worker;
        worker.on('message', (report) => this.#received(report));
        worker.on('error', (error) => {
            this.#error = error.message;
            this.#errorCode = systemCodeOf(error);
        });
        worker.on('exit', () => this.#exited());
    }
    #received(report) {
        switch (report.type) {
            case 'ready':
                this.#state = 'running';
                this.#wasReady = true;
                this.#error = undefined;
                this.#onReady?.(report.details);
                break;
            case 'status':
                this.status = report.status;
                break;
            case 'failed':
                this.#error = report.message;
                this.#errorCode = report.code;
                break;
            case 'drained':
                this.#onDrained?.(report.error);
                break;
            case 'reloaded':
                this.#onReloaded?.(report.error);
                break;
            case 'log':
                this.#options.logger[report.level](report.fields, report.message);
                break;
            case 'stopped':
                break;
        }
    }
    #exited() {
        const { name, clock, logger } = this.#options;
        this.#worker = undefined;
        this.#onExit?.();
        this.#onReloaded?.(undefined); // it starts again with the new data
        if (this.#isStopping)
            return;
        const reason = this.#error ?? 'its thread ended';
        this.#onDrained?.(`stage ${name} died: ${reason}`);
        if (!this.#wasReady) {
            this.#state = 'failed';
            this.#onFailed?.(this.#errorCode === 'TR_CONFIG' ? new ConfigError(reason) : new StartError(reason));
            return;
        }
        this.#restarts++;
        this.#state = 'restarting';
        const delayMs = Math.min(restartDelayMsMax, 500 * 2 ** Math.min(this.#restarts - 1, 5));
        logger.error({ stage: name }, `Stage ${name} died (${reason}); starting it again in ${delayMs} ms`);
        clock.schedule(delayMs, () => {
            if (!this.#isStopping)
                this.#launch();
        });
    }
}
//# sourceMappingURL=stage-thread.js.map