import { messageOf, systemCodeOf } from '../../core/errors.js';
export class DelayedRemoval {
    #fileSystem;
    #clock;
    #logger;
    #timers = new Set();
    constructor(fileSystem, clock, logger) {
        this.#fileSystem = fileSystem;
        this.#clock = clock;
        this.#logger = logger;
    }
    remove(paths, delayMs) {
        const timer = this.#clock.schedule(delayMs, () => {
            this.#timers.delete(timer);
            for (const path of paths)
                void this.#unlink(path);
        });
        this.#timers.add(timer);
    }
    stop() {
        for (const timer of this.#timers)
            timer.cancel();
        this.#timers.clear();
    }
    async #unlink(path) {
        try {
            await this.#fileSystem.unlink(path);
        }
        catch (error) {
            // The whole topic may have gone meanwhile.
            if (systemCodeOf(error) === 'ENOENT')
                return;
            this.#logger.warn({ path }, `${path} is left until the next start: ${messageOf(error)}`);
        }
    }
}
//# sourceMappingURL=delayed-removal.js.map