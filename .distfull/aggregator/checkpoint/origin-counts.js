/**
 * Hot path (once a record batch). What became of a query's rows by origin and hour of reading, for
 * `tailrace audit`: changes with the checkpoint that counts the rows. A record batch is of one
 * origin and hour, so its counts need no attribution row by row.
 */
import { foldedHour } from '../../core/provenance.js';
import { noCounts } from './progress.js';
/** Hours that are kept one by one; older ones are one sum an origin. */
const hoursMax = 14 * 24;
/** Names and hours come from outside: beyond it a batch counts for its partition. */
const originsMax = 100_000;
export class OriginSums {
    #entries = new Map();
    #oldestHour = -1;
    restore(kept) {
        for (const { origin, hour, counts } of kept)
            this.#entries.set(keyOf(origin, hour), { origin, hour, counts, isChanged: false });
    }
    add({ origin, hour }, partition, counts) {
        const entry = this.#entryOf(origin, hour, partition);
        entry.isChanged = true;
        for (const [column, events] of Object.entries(counts))
            entry.counts[column] += events;
    }
    /** Hands over what has changed since the last time; `nowHour` is the hour of the wall clock. */
    write(nowHour, put) {
        if (nowHour - hoursMax > this.#oldestHour)
            this.#fold(nowHour - hoursMax, put);
        for (const entry of this.#entries.values()) {
            if (!entry.isChanged)
                continue;
            put(entry, entry.counts);
            entry.isChanged = false;
        }
    }
    /** Adds the hours before `oldestHour` up in one entry an origin. */
    #fold(oldestHour, put) {
        this.#oldestHour = oldestHour;
        for (const [key, { origin, hour, counts }] of this.#entries)
            if (hour !== foldedHour && hour < oldestHour) {
                this.#entries.delete(key);
                put({ origin, hour }, undefined);
                this.add({ origin, hour: foldedHour }, origin, counts);
            }
    }
    #entryOf(origin, hour, partition) {
        const known = this.#entries.get(keyOf(origin, hour));
        if (known !== undefined)
            return known;
        if (this.#entries.size >= originsMax && (origin !== partition || hour !== foldedHour))
            return this.#entryOf(partition, foldedHour, partition);
        const entry = { origin, hour, counts: noCounts(), isChanged: true };
        this.#entries.set(keyOf(origin, hour), entry);
        return entry;
    }
}
function keyOf(origin, hour) {
    return `${hour} ${origin}`;
}
//# sourceMappingURL=origin-counts.js.map