import { runsPart, stateKey } from './keys.js';
import { removeRange } from './tables.js';
export class RunTable {
    #state;
    constructor(state) {
        this.#state = state;
    }
    get(window, number) {
        return this.#state.get(stateKey(window, runsPart, number));
    }
    put(window, number, bytes) {
        this.#state.putSync(stateKey(window, runsPart, number), bytes);
    }
    remove(window, first, end) {
        removeRange(this.#state, {
            start: stateKey(window, runsPart, first),
            end: stateKey(window, runsPart, end),
        });
    }
}
//# sourceMappingURL=run-table.js.map