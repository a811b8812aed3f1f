/** What was delivered out of memory: the log learns its positions a moment later (rule 11). */
import { EventBatch } from '../../core/batch.js';
import { messageOf } from '../../core/errors.js';
import { unheardDelayMs, UnheardPositions } from '../../core/unheard-positions.js';
export class UnheardByLog {
    #parts;
    #unheard = new UnheardPositions();
    #telling;
    #isOpen = true;
    constructor(parts) {
        this.#parts = parts;
    }
    add(provenance) {
        for (const range of provenance)
            this.#unheard.add(range);
        this.#tellLater();
    }
    /** Resolves when the log has stored the positions. */
    async store(provenance) {
        const { log } = this.#parts;
        await log.store(EventBatch.of([], { provenance }), await log.reserve(0, 0));
    }
    /** Nothing is told later from here on; what is left is told by `tell`. */
    close() {
        this.#isOpen = false;
        this.#telling?.cancel();
    }
    /** Never rejects: what cannot be stored now is tried again. */
    async tell() {
        if (this.#unheard.isEmpty)
            return;
        const provenance = this.#unheard.takeAll();
        try {
            await this.store(provenance);
        }
        catch (error) {
            for (const range of provenance)
                this.#unheard.add(range);
            if (this.#isOpen)
                this.#tellLater();
            this.#parts.logger.debug({}, `Positions not stored yet: ${messageOf(error)}`);
        }
    }
    #tellLater() {
        this.#telling ??= this.#parts.clock.schedule(unheardDelayMs, () => {
            this.#telling = undefined;
            void this.tell();
        });
    }
}
//# sourceMappingURL=unheard-by-log.js.map