import { resultKey } from '../results/row-key.js';
/** The rows behind the last stage are results. */
export class ResultRows {
    #stages;
    constructor(stages) {
        this.#stages = stages;
    }
    write(window, rows, emission) {
        emission.writeResults(window, resultsOf(window, this.#stages(rows, window)));
    }
    forget(window, emission) {
        emission.forgetResults(window);
    }
}
function* resultsOf(window, batches) {
    for (const batch of batches)
        for (let row = 0; row < batch.size; row++) {
            const groupingSet = batch.sets[row];
            const key = resultKey(window, batch.identityOf(row), groupingSet);
            yield { key, values: batch.valuesOf(row), groupingSet };
        }
}
//# sourceMappingURL=rows-target.js.map