/** Events by origin and hour of reading. */
import { foldedHour } from '../../core/provenance.js';
export class HourCounts {
    #counts = new Map();
    #oldestHour;
    /** Hours before `oldestHour` are one sum: stores fold old hours, each at its own time. */
    constructor(oldestHour) {
        this.#oldestHour = oldestHour;
    }
    add(origin, hour, events) {
        let hours = this.#counts.get(origin);
        if (hours === undefined)
            this.#counts.set(origin, (hours = new Map()));
        const at = this.hourOf(hour);
        hours.set(at, (hours.get(at) ?? 0) + events);
    }
    /** Of all the origins together. */
    get(origins, hour) {
        if (typeof origins === 'string')
            return this.#counts.get(origins)?.get(hour) ?? 0;
        return origins.reduce((sum, origin) => sum + this.get(origin, hour), 0);
    }
    hours(origins) {
        const hours = origins.flatMap((origin) => [...(this.#counts.get(origin)?.keys() ?? [])]);
        return [...new Set(hours)].toSorted((a, b) => a - b);
    }
    get origins() {
        return [...this.#counts.keys()];
    }
    /** How the hour is named here. */
    hourOf(hour) {
        return hour < this.#oldestHour ? foldedHour : hour;
    }
}
//# sourceMappingURL=hour-counts.js.map