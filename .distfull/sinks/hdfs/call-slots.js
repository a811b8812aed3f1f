import { Deferred } from '../../util/deferred.js';
/** At most so many works at a time; the others wait in the order in which they came. */
export class CallSlots {
    #free;
    #waiting = [];
    constructor(count) {
        this.#free = count;
    }
    async run(work) {
        if (this.#free > 0)
            this.#free--;
        else
            await this.#turn();
        try {
            return await work();
        }
        finally {
            const next = this.#waiting.shift();
            if (next === undefined)
                this.#free++;
            else
                next.resolve();
        }
    }
    #turn() {
        const turn = new Deferred();
        this.#waiting.push(turn);
        return turn.promise;
    }
}
//# sourceMappingURL=call-slots.js.map