const positionsMax = 65_536;
export class LetterPositions {
    /** `position origin`, the oldest first. */
    #known = new Set();
    /** The letters that are not known, each once; those without a position always. */
    lacking(letters) {
        const seen = new Set();
        return letters.filter((letter) => {
            const key = keyOf(letter);
            if (key === undefined)
                return true;
            if (this.#known.has(key) || seen.has(key))
                return false;
            seen.add(key);
            return true;
        });
    }
    add(letters) {
        for (const letter of letters) {
            const key = keyOf(letter);
            if (key !== undefined)
                this.#known.add(key);
        }
        for (const oldest of this.#known) {
            if (this.#known.size <= positionsMax)
                break;
            this.#known.delete(oldest);
        }
    }
    /** They were not stored after all. */
    remove(letters) {
        for (const letter of letters)
            this.#known.delete(keyOf(letter) ?? '');
    }
    of(origin) {
        const found = [];
        for (const key of this.#known) {
            const space = key.indexOf(' ');
            if (key.slice(space + 1) === origin)
                found.push(Number(key.slice(0, space)));
        }
        return found;
    }
    snapshot() {
        const indexes = new Map();
        const known = [];
        for (const key of this.#known) {
            const space = key.indexOf(' ');
            const origin = key.slice(space + 1);
            const index = indexes.get(origin) ?? indexes.size;
            indexes.set(origin, index);
            known.push(index, Number(key.slice(0, space)));
        }
        return { origins: [...indexes.keys()], known };
    }
    restore({ origins, known }) {
        const letters = [];
        for (let i = 0; i + 1 < known.length; i += 2)
            letters.push({ origin: origins[known[i]], position: known[i + 1] });
        this.add(letters);
    }
}
function keyOf({ origin, position }) {
    return origin === undefined || position === undefined ? undefined : `${position} ${origin}`;
}
//# sourceMappingURL=dead-letter-positions.js.map