export class LoadBalancingSelector {
    requiredChannels;
    optionalChannels = new Set();
    isExclusive = true;
    #channels;
    #isRandom;
    #random;
    #next = 0;
    constructor(channels, { policy }, random = Math.random) {
        this.requiredChannels = new Set(channels);
        this.#channels = channels;
        this.#isRandom = policy === 'random';
        this.#random = random;
    }
    select({ size, provenance }) {
        if (provenance.some(({ from, to }) => from < to))
            return [{ channel: this.#channels[this.#nextIndex()], events: 'all' }];
        const eventsOf = this.#channels.map(() => []);
        for (let i = 0; i < size; i++)
            eventsOf[this.#nextIndex()].push(i);
        return this.#channels
            .map((channel, i) => ({ channel, events: eventsOf[i] }))
            .filter(({ events }) => events.length > 0);
    }
    #nextIndex() {
        const count = this.#channels.length;
        if (this.#isRandom)
            return Math.floor(this.#random() * count);
        const index = this.#next;
        this.#next = (index + 1) % count;
        return index;
    }
}
//# sourceMappingURL=load-balancing-selector.js.map