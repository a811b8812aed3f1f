/** Runs the work of one key one after the other; keys do not wait for each other. */
export class Exclusive {
    #tails = new Map();
    run(key, work) {
        const result = (this.#tails.get(key) ?? Promise.resolve()).then(work);
        const tail = result
            .catch(() => { })
            .then(() => {
            if (this.#tails.get(key) === tail)
                this.#tails.delete(key);
        });
        this.#tails.set(key, tail);
        return result;
    }
}
//# sourceMappingURL=exclusive.js.map