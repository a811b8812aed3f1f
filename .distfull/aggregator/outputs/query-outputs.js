/** What `outputs:` and `late:` of an aggregation say, checked and set up. */
import { createHash } from 'node:crypto';
import { ConfigError } from '../../core/errors.js';
import { outputs as definitions } from './index.js';
import { lateColumns, lateRow } from './late-rows.js';
import { OutboxDelivery } from './outbox-delivery.js';
export class QueryOutputs {
    #options;
    /** Throws ConfigError for outputs that do not fit the query, or each other. */
    constructor(options) {
        this.#options = options;
        for (const content of ['results', 'late rows']) {
            const names = new Set();
            for (const model of this.#modelsOf(content)) {
                const output = this.#create(model, content, '');
                const name = outputName(model);
                if (output !== undefined && names.has(name))
                    throw new ConfigError(`${locationOf(model)}: another output of the aggregation writes to the same place ` +
                        `(${placeOf(model)}): remove one of them`);
                names.add(name);
            }
        }
    }
    /** Deliveries of results first, then of late rows; not started. */
    open(store) {
        return [
            ...this.#open('results', store, store.results, (record, order) => ({ ...record, order })),
            ...this.#open('late rows', store, store.late, lateRow),
        ];
    }
    #open(content, store, outbox, rowOf) {
        const { clock, logger } = this.#options;
        const opened = this.#modelsOf(content).flatMap((model) => {
            const output = this.#create(model, content, store.outboxId);
            if (output === undefined)
                return [];
            const id = outputName(model);
            const flushed = () => store.flushed();
            const options = { id, output, outbox, rowOf, flushed, clock, logger };
            return [new OpenOutput(model, content, new OutboxDelivery(options))];
        });
        outbox.setOutputs(opened.map(({ delivery }) => delivery.id));
        return opened;
    }
    #modelsOf(content) {
        const { outputs, late = [] } = this.#options.aggregation;
        return content === 'results' ? outputs : late;
    }
    #create(model, content, outboxId) {
        const { columns, source, fileSystem, clock, logger } = this.#options;
        return definitionOf(model).create?.({
            config: model.config,
            location: locationOf(model),
            content,
            columns: content === 'results' ? columns : lateColumns,
            outboxId,
            outputId: content === 'results' ? outputName(model) : `late-${outputName(model)}`,
            source,
            fileSystem,
            clock,
            logger,
        });
    }
}
/** An output and what takes rows to it. */
export class OpenOutput {
    delivery;
    #model;
    #content;
    constructor(model, content, delivery) {
        this.#model = model;
        this.#content = content;
        this.delivery = delivery;
    }
    status() {
        const { waitingRows, delivered, deliveredMs, error } = this.delivery;
        return {
            type: this.#model.type,
            place: placeOf(this.#model),
            ...(this.#content === 'late rows' && { isForLateRows: true }),
            waitingRows,
            deliveredRows: delivered,
            ...(deliveredMs !== undefined && { lastDeliveryMs: deliveredMs }),
            ...(error !== undefined && { error }),
        };
    }
}
/**
 * Names an output's position in the outbox: another destination starts with the rows from then on.
 */
function outputName(model) {
    const { destination } = definitionOf(model);
    const place = destination.map((name) => withoutLogin(model.config[name]) ?? null);
    const digest = createHash('sha256').update(JSON.stringify(place)).digest('hex');
    return `${model.type}-${digest.slice(0, 16)}`;
}
/** Another password is no other place. */
function withoutLogin(value) {
    if (typeof value !== 'string' || !URL.canParse(value))
        return value;
    const url = new URL(value);
    url.username = '';
    url.password = '';
    return url.href;
}
function definitionOf(model) {
    const found = definitions.find(({ type }) => type === model.type);
    if (found !== undefined)
        return found;
    const known = definitions.map(({ type }) => type).join(', ');
    throw new ConfigError(`${locationOf(model)}: there is no output type "${model.type}"; types: ${known}`);
}
/** The first of the options that say where. */
function placeOf(model) {
    const [name] = definitionOf(model).destination;
    return name === undefined ? '' : String(model.config[name] ?? '');
}
function locationOf({ position }) {
    return `${position.file}:${position.line}`;
}
//# sourceMappingURL=query-outputs.js.map