import { formatProblem } from '../../config/problems.js';
import { ConfigError, messageOf } from '../../core/errors.js';
import { stateOfFiles } from './files-state.js';
/** An editor may write a file in several steps, or take it away before it puts another one there. */
const restMs = 200;
const restsMax = 25;
const pollFilesMs = 30_000;
/** Where a web server is asked; both are Flume's. */
const pollUrisMs = 300_000;
export class Reloader {
    #options;
    #filesAtStart;
    #filesBefore = '';
    /** The newest model that was brought into effect, as text. */
    #model = '';
    /** The newest problem that was told. */
    #told;
    /** Aborted by a hint: it is time to look. */
    #wake = new AbortController();
    #isStopping = false;
    #status = { reloads: 0, failedReloads: 0 };
    /** To be made before the configuration is read for the first time. */
    constructor(options) {
        this.#options = options;
        this.#filesAtStart = stateOfFiles(options.source.files, options.fileSystem);
    }
    status() {
        return this.#status;
    }
    /** Looks for changes since `first` was read, until `stop`. Never rejects. */
    async run(first, apply) {
        const { source, watch, clock } = this.#options;
        const { pollIntervalMs = source.hasUris ? pollUrisMs : pollFilesMs } = this.#options;
        this.#filesBefore = (await this.#filesAtStart).text;
        this.#model = JSON.stringify(first);
        const hints = watch(source.files, () => this.#wake.abort());
        this.#wake.abort(); // for what came before it watched
        while (!this.#isStopping) {
            await clock.sleep(pollIntervalMs, this.#wake.signal);
            this.#wake = new AbortController();
            if (!this.#isStopping)
                await this.#look(apply);
        }
        hints.close();
    }
    stop() {
        this.#isStopping = true;
        this.#wake.abort();
    }
    async #look(apply) {
        const { source } = this.#options;
        const { text: files } = await this.#filesAtRest();
        const isChanged = files !== this.#filesBefore;
        if (!isChanged && !source.hasUris)
            return;
        this.#filesBefore = files;
        try {
            const { model, problems } = await source.load();
            if (model === undefined)
                throw new ConfigError(problems.map(formatProblem).join('\n'));
            const text = JSON.stringify(model);
            if (text !== this.#model)
                await this.#apply(model, problems, apply);
            else if (this.#told !== undefined)
                this.#undone();
            this.#model = text;
        }
        catch (error) {
            this.#refused(messageOf(error));
        }
    }
    /** Their state when nobody has written for a moment. */
    async #filesAtRest() {
        const { source, fileSystem, clock } = this.#options;
        let state = await stateOfFiles(source.files, fileSystem);
        for (let rests = 0; rests < restsMax && !this.#isStopping; rests++) {
            if (state.text === this.#filesBefore)
                break;
            await clock.sleep(restMs);
            const before = state;
            state = await stateOfFiles(source.files, fileSystem);
            if (state.text === before.text && !state.lacksSome)
                break;
        }
        return state;
    }
    async #apply(model, problems, apply) {
        const { source, clock, logger } = this.#options;
        logger.info({}, `Reloading configuration file:${source.names.join(', ')}`);
        for (const problem of problems)
            logger.warn({}, formatProblem(problem));
        const waiting = await apply(model);
        this.#told = undefined;
        const { reloads, failedReloads } = this.#status;
        this.#status = { reloads: reloads + 1, failedReloads, lastReloadMs: clock.nowMs() };
        logger.info({ reloads: reloads + 1 }, 'Configuration reloaded');
        if (waiting.length === 0)
            return;
        const problem = `restart needed for ${waiting.join(', ')}: changes there are not in effect`;
        this.#status = { ...this.#status, problem };
        logger.warn({}, problem);
    }
    #undone() {
        const { reloads, failedReloads, lastReloadMs } = this.#status;
        this.#told = undefined;
        this.#status = {
            reloads,
            failedReloads,
            ...(lastReloadMs === undefined ? {} : { lastReloadMs }),
        };
        this.#options.logger.info({}, 'The configuration is again what runs');
    }
    /** Told once, also when a web server is asked again and again. */
    #refused(problem) {
        const { logger } = this.#options;
        const { failedReloads } = this.#status;
        if (problem !== this.#told)
            logger.error({}, `The changed configuration is refused, the one before goes on:\n${problem}`);
        this.#told = problem;
        this.#status = { ...this.#status, failedReloads: failedReloads + 1, problem };
    }
}
//# sourceMappingURL=reloader.js.map