import { ConfigError } from '../../core/errors.js';
export class QueryResults {
    #model;
    #table;
    #clock;
    #redis = new Map();
    /** `table`: reads the results tables; its owner closes it. */
    constructor(model, table, clock) {
        this.#model = model;
        this.#table = table;
        this.#clock = clock;
    }
    async layout(query) {
        return (await this.#readerOf(query)).layout(query);
    }
    async rows(query, range) {
        return (await this.#readerOf(query)).rows(query, range);
    }
    async windows(query, limit) {
        return (await this.#readerOf(query)).windows(query, limit);
    }
    async close() {
        const opened = await Promise.allSettled(this.#redis.values());
        for (const each of opened)
            if (each.status === 'fulfilled')
                await each.value.close();
    }
    async #readerOf(query) {
        const aggregation = this.#model.aggregations.find(({ name }) => name === query);
        if (aggregation === undefined || !isInRedisOnly(aggregation))
            return this.#table;
        let opened = this.#redis.get(query);
        if (opened === undefined) {
            opened = this.#openRedis(aggregation);
            this.#redis.set(query, opened);
        }
        return opened;
    }
    /** Code for it is loaded when it is asked for: most pipelines have a table. */
    async #openRedis(aggregation) {
        const { compileAggregations } = await import('../compile-aggregation.js');
        const { resultLayout } = await import('./result-layout.js');
        const { RedisResults } = await import('../outputs/redis/redis-results.js');
        const { compiled, problems } = compileAggregations([aggregation], this.#model.tables);
        const plan = compiled[0]?.plan;
        if (plan === undefined)
            throw new ConfigError(problems.join('\n'));
        const { config, position } = aggregation.outputs.find(({ type }) => type === 'redis');
        return new RedisResults({
            config: config,
            location: `${position.file}:${position.line}`,
            layout: resultLayout(plan),
            windowSizeMs: windowSizeMs(plan),
            clock: this.#clock,
        });
    }
}
export function isInRedisOnly({ outputs }) {
    const types = new Set(outputs.map(({ type }) => type));
    return types.has('redis') && !types.has('table');
}
/** Of the windows that results are of; undefined where they are of different sizes. */
function windowSizeMs({ window, stages }) {
    let last = window;
    for (const stage of stages)
        if (stage.kind === 'aggregate' && stage.window !== undefined)
            last = stage.window.spec;
    return last.kind === 'tumble' || last.kind === 'hop' ? last.sizeMs : undefined;
}
//# sourceMappingURL=query-results.js.map