export class MultiplexingSelector {
    requiredChannels;
    optionalChannels;
    #header;
    /** Channels by value; a Map, because a value may be called `__proto__`. */
    #routes = new Map();
    #defaultRoute;
    constructor(config) {
        const { mapping = {}, optional = {} } = config;
        this.#header = config.header;
        this.#defaultRoute = config.default ?? [];
        const required = [...this.#defaultRoute, ...Object.values(mapping).flat()];
        this.requiredChannels = new Set(required);
        const optionalOnly = Object.values(optional)
            .flat()
            .filter((channel) => !required.includes(channel));
        this.optionalChannels = new Set(optionalOnly);
        for (const value of new Set([...Object.keys(mapping), ...Object.keys(optional)])) {
            const route = new Set([
                ...(mapping[value] ?? this.#defaultRoute),
                ...(optional[value] ?? []),
            ]);
            this.#routes.set(value, [...route]);
        }
    }
    select(batch) {
        const header = this.#header;
        const shared = this.#routeOf(batch.headers[header]);
        const { own } = batch;
        if (own === undefined || own.every((headers) => headers?.[header] === undefined))
            return shared.map((channel) => ({ channel, events: 'all' }));
        const eventsOf = new Map();
        for (let i = 0; i < batch.size; i++) {
            const value = own[i]?.[header];
            for (const channel of value === undefined ? shared : this.#routeOf(value)) {
                const events = eventsOf.get(channel);
                if (events === undefined)
                    eventsOf.set(channel, [i]);
                else
                    events.push(i);
            }
        }
        return [...eventsOf].map(([channel, events]) => ({
            channel,
            events: events.length === batch.size ? 'all' : events,
        }));
    }
    #routeOf(value) {
        const known = value === undefined ? undefined : this.#routes.get(value);
        return known ?? this.#defaultRoute;
    }
}
//# sourceMappingURL=multiplexing-selector.js.map