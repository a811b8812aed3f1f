/** The arguments of a window function: which parameter each is for, and intervals among them. */
import { warnReserved } from './flink-words.js';
import { intervalMs, intervalUnits, isIntervalUnit, printInterval, warnPrecision, } from './interval.js';
export class WindowArguments {
    /** In capitals. */
    functionName;
    #parameters;
    #values = new Map();
    #place;
    #problems;
    /** Gives each argument to its parameter: by name, or by its place in the list. */
    constructor(call, parameters, problems) {
        this.functionName = call.name.text.toUpperCase();
        this.#parameters = parameters;
        this.#place = call.name.place;
        this.#problems = problems;
        call.arguments.forEach((argument, i) => this.#assign(argument, i));
    }
    #assign(argument, index) {
        const name = argument.name?.text.toUpperCase() ?? this.#parameters[index];
        if (argument.name !== undefined)
            warnReserved(argument.name, this.#problems);
        if (name === undefined || !this.#parameters.includes(name)) {
            const found = argument.name?.text ?? `argument ${index + 1}`;
            const known = this.#parameters.join(', ');
            this.#problems.add(argument.place, `${this.functionName} takes ${known}; found ${found}`);
        }
        else if (this.#values.has(name)) {
            this.#problems.add(argument.place, `${name} is given twice`);
        }
        else
            this.#values.set(name, argument);
    }
    get(parameter) {
        return this.#values.get(parameter);
    }
    /** The argument's place, or that of the function where there is none. */
    placeOf(parameter) {
        return this.get(parameter)?.place ?? this.#place;
    }
    refuse(parameter, message) {
        this.#problems.add(this.placeOf(parameter), message);
        return undefined;
    }
    /** Milliseconds, more than none. */
    durationMs(parameter) {
        const timeMs = this.#intervalMs(parameter);
        if (timeMs === undefined || timeMs > 0)
            return timeMs;
        const what = parameter.toLowerCase();
        return this.refuse(parameter, `the window's ${what} must be more than 0, found ${timeMs} ms`);
    }
    /** Milliseconds between `-withinMs` and `withinMs`, which is that of `what`; 0 without. */
    offsetMs(what, withinMs) {
        if (this.get('OFFSET') === undefined)
            return 0;
        const offsetMs = this.#intervalMs('OFFSET');
        if (offsetMs === undefined || Math.abs(offsetMs) < withinMs)
            return offsetMs;
        const found = `found ${offsetMs} of ${withinMs} ms`;
        return this.refuse('OFFSET', `the offset must be less than the window's ${what}, ${found}`);
    }
    #intervalMs(parameter) {
        const argument = this.get(parameter);
        if (argument?.value.kind !== 'interval') {
            const wanted = `the window's ${parameter.toLowerCase()} as INTERVAL '1' MINUTE`;
            return this.refuse(parameter, `${this.functionName} wants ${wanted}`);
        }
        const { text, unit, place } = argument.value;
        if (!isIntervalUnit(unit)) {
            const known = intervalUnits.join(', ');
            this.#problems.add(place, `the units of an interval are ${known}; found ${unit}`);
            return undefined;
        }
        const timeMs = intervalMs(text, unit);
        if (timeMs === undefined) {
            const example = unit === 'DAY TO SECOND' ? '1 02:03:04.500' : '1';
            const remedy = `write INTERVAL '${example}' ${unit}`;
            this.#problems.add(place, `'${text}' ${unit} is no interval; ${remedy}`);
            return undefined;
        }
        warnPrecision(argument.value, printInterval(timeMs), this.#problems);
        return timeMs;
    }
}
//# sourceMappingURL=window-arguments.js.map