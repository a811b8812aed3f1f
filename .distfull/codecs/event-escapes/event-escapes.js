import { dateLetter, dayMs } from './date-letters.js';
import { headerTime, timestampHeader } from './event-time.js';
import { roundDown, unitMsOf } from './rounding.js';
import { asksForTime } from './template.js';
/** Of all texts that are kept, with a guess for what holds each of them. */
const charactersMax = 8 * 1024 * 1024;
const charactersPerEntry = 200;
export class EventEscapes {
    /** Each header that counts, once; `timestamp` only where `%t` wants its text. */
    headerNames;
    #options;
    #asksForTime;
    #stepMs;
    #slots = new Map();
    #refused = new Map();
    /** Of the last event. */
    #slot;
    #characters = 0;
    constructor(options) {
        this.#options = options;
        this.headerNames = headerNamesOf(options);
        this.#asksForTime = options.templates.some(asksForTime);
        this.#stepMs = stepMsOf(options);
        // Without dates the first slot is the only one; with them it holds no time yet.
        const always = this.#asksForTime ? 0 : Number.POSITIVE_INFINITY;
        this.#slot = this.#slotFor(0, -always, always);
    }
    /** `nowMs` is the time of all events where the header `timestamp` does not count. */
    expand(batch, nowMs) {
        const { headers, own, size } = batch;
        if (own === undefined)
            return { all: this.#resultOf(headers, undefined, nowMs) };
        const each = [];
        let result;
        for (let i = 0; i < size; i++) {
            // A channel that joins batches leaves each of them one object.
            if (result === undefined || own[i] !== own[i - 1])
                result = this.#resultOf(headers, own[i], nowMs);
            each.push(result);
        }
        return { each };
    }
    #resultOf(shared, own, nowMs) {
        if (!this.#asksForTime)
            return this.#resultIn(this.#slot, shared, own);
        const { usesLocalTime, rounding } = this.#options.time;
        const time = usesLocalTime
            ? nowMs
            : headerTime(valueOf(timestampHeader, shared, own), rounding !== undefined);
        if (typeof time === 'string')
            return this.#refusal(time);
        const { fromMs, untilMs } = this.#slot;
        if (time < fromMs || time >= untilMs)
            this.#slot = this.#slotAt(time);
        return this.#resultIn(this.#slot, shared, own);
    }
    #resultIn({ results, templates }, shared, own) {
        const { headerNames } = this;
        let key = '';
        // The length keeps apart what the values alone do not: `a`, `bc` and `ab`, `c`.
        if (headerNames.length === 1)
            key = valueOf(headerNames[0], shared, own) ?? '';
        else
            for (const name of headerNames) {
                const value = valueOf(name, shared, own) ?? '';
                key += `${value.length}:${value}`;
            }
        const known = results.get(key);
        if (known !== undefined)
            return known;
        const values = headerNames.map((name) => valueOf(name, shared, own) ?? '');
        const texts = templates.map((pieces) => filled(pieces, values));
        const result = this.#options.make(texts, values);
        this.#makeRoom(key, ...texts);
        results.set(key, result);
        return result;
    }
    #slotAt(timeMs) {
        const stepMs = this.#stepMs;
        const span = this.#options.time.zone.spanAt(timeMs);
        const wallMs = timeMs + span.offsetMs;
        const stepFromMs = Math.floor(wallMs / stepMs) * stepMs - span.offsetMs;
        const fromMs = Math.max(stepFromMs, span.fromMs);
        let slot = this.#slots.get(fromMs);
        if (slot === undefined) {
            slot = this.#slotFor(timeMs, fromMs, Math.min(stepFromMs + stepMs, span.untilMs));
            this.#makeRoom();
            this.#slots.set(fromMs, slot);
        }
        return slot;
    }
    #slotFor(timeMs, fromMs, untilMs) {
        const moment = this.#momentOf(timeMs);
        const templates = this.#options.templates.map(({ parts }) => parts.map((part) => this.#pieceOf(part, moment, timeMs)));
        return { fromMs, untilMs, templates, results: new Map() };
    }
    #pieceOf(part, moment, timeMs) {
        const { host, time } = this.#options;
        if (part.kind === 'text')
            return part.text;
        if (part.kind === 'host')
            return host[part.name];
        if (part.kind === 'header')
            return this.headerNames.indexOf(part.name);
        if (part.letter !== 't')
            return dateLetter(part.letter).text(moment);
        return time.usesLocalTime ? String(timeMs) : this.headerNames.indexOf(timestampHeader);
    }
    #momentOf(timeMs) {
        const { rounding, zone } = this.#options.time;
        const roundedMs = rounding === undefined ? timeMs : roundDown(timeMs, rounding, zone);
        const { offsetMs } = zone.spanAt(roundedMs);
        return { timeMs: roundedMs, offsetMs, wall: new Date(roundedMs + offsetMs) };
    }
    #refusal(reason) {
        let result = this.#refused.get(reason);
        if (result === undefined) {
            result = this.#options.refuse(reason);
            this.#makeRoom(reason);
            this.#refused.set(reason, result);
        }
        return result;
    }
    #makeRoom(...texts) {
        this.#characters += charactersPerEntry;
        for (const { length } of texts)
            this.#characters += length;
        if (this.#characters <= charactersMax)
            return;
        this.#characters = 0;
        this.#slots.clear();
        this.#refused.clear();
        this.#slot.results.clear();
    }
}
function valueOf(name, shared, own) {
    if (own !== undefined && Object.hasOwn(own, name))
        return own[name];
    return Object.hasOwn(shared, name) ? shared[name] : undefined;
}
function filled(pieces, values) {
    let text = '';
    for (const piece of pieces)
        text += typeof piece === 'string' ? piece : values[piece];
    return text;
}
function headerNamesOf({ templates, time }) {
    const names = new Set();
    for (const part of templates.flatMap(({ parts }) => parts))
        if (part.kind === 'header')
            names.add(part.name);
        else if (part.kind === 'date' && part.letter === 't' && !time.usesLocalTime)
            names.add(timestampHeader);
    return [...names];
}
/** How long all letters stay the same; a rounded time stands still for its unit at least. */
function stepMsOf({ templates, time }) {
    const roundedMs = time.rounding === undefined ? 0 : unitMsOf(time.rounding);
    const steps = templates
        .flatMap(({ parts }) => parts)
        .filter((part) => part.kind === 'date')
        .map(({ letter }) => {
        if (letter === 't' && time.usesLocalTime)
            return 1;
        return Math.max(dateLetter(letter).stepMs, roundedMs);
    });
    return Math.min(dayMs, ...steps);
}
//# sourceMappingURL=event-escapes.js.map