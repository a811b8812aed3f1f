import { numbersIn } from '../core/interval-set.js';
import { flowOf } from '../storage/dead-letter-flow.js';
import { readReplays } from '../storage/dead-letter-replays.js';
import { requestReplay } from '../storage/dead-letter-requests.js';
import { isLocked } from '../storage/directory-lock.js';
import { isoTime } from './printable.js';
const pollIntervalMs = 100;
export class ReplayPlan {
    #flows;
    #flags;
    #queues = new Map();
    #refused = new Map();
    constructor({ agents }, flags) {
        this.#flags = flags;
        this.#flows = new Set(agents.flatMap(({ name, sources, sinks }) => [
            ...sources.map((source) => flowOf(name, 'source', source.name)),
            ...sinks.map((sink) => flowOf(name, 'sink', sink.name)),
        ]));
    }
    get size() {
        return [...this.#queues.values()].reduce((sum, { ranges }) => sum + numbersIn(ranges), 0);
    }
    get refused() {
        return [...this.#refused].map(([reason, ids]) => ({ reason, ids }));
    }
    /** Of one queue, in the order of the letters. */
    add(letter) {
        const reason = this.#refusalOf(letter);
        if (reason !== undefined) {
            const ids = this.#refused.get(reason) ?? [];
            ids.push(letter.id);
            this.#refused.set(reason, ids);
            return;
        }
        const { queue, sequence, flow } = letter.place;
        let plan = this.#queues.get(queue.directory);
        if (plan === undefined) {
            plan = { queue, ranges: [], flows: new Map() };
            this.#queues.set(queue.directory, plan);
        }
        const last = plan.ranges.at(-1);
        if (last?.to === sequence)
            last.to++;
        else
            plan.ranges.push({ from: sequence, to: sequence + 1 });
        plan.flows.set(flow, (plan.flows.get(flow) ?? 0) + 1);
    }
    /** What would be replayed into which flow, a line each. */
    description() {
        const lines = [...this.#queues.values()].flatMap(({ flows }) => [...flows].map(([flow, count]) => `${flow}: ${count} to replay\n`));
        return lines.join('');
    }
    /** Asks the owners, and waits for those that run, `waitMs` at most. */
    async carryOut(fileSystem, clock, waitMs) {
        const deadlineMs = clock.monotonicMs() + waitMs;
        const results = [];
        for (const { queue, ranges } of this.#queues.values()) {
            const { directory, owner } = queue;
            const isRunning = await isLocked(fileSystem, directory);
            const id = await requestReplay(fileSystem, directory, { letters: ranges, ...this.#asked });
            const read = async () => {
                const state = await readReplays(fileSystem, directory);
                return state?.outcomes.find(({ request }) => request === id);
            };
            const outcome = isRunning ? await finished(read, clock, deadlineMs) : undefined;
            results.push({ owner, isRunning, count: numbersIn(ranges), outcome });
        }
        return results;
    }
    get #asked() {
        const { again, cut } = this.#flags;
        return { again, cut };
    }
    #refusalOf({ place, isCut, replayedAtMs, component }) {
        const { again, cut } = this.#flags;
        if (place === undefined)
            return (`${component} does not read letters again; write them with --to FILE and produce the lines ` +
                'to its topic when the table can read them');
        if (replayedAtMs === null)
            return 'its replay waits already';
        if (replayedAtMs !== undefined && !again)
            return `already replayed at ${isoTime(replayedAtMs)}; --again replays it once more`;
        if (place.flow === undefined)
            return `${component} put it without saying where it belongs; write it with --to FILE`;
        if (!this.#flows.has(place.flow))
            return `the configuration has no ${place.flow} any more; write it with --to FILE`;
        if (isCut && !cut)
            return 'only the beginning of its bytes is kept; --cut replays that, as it is';
        return undefined;
    }
}
/** The outcome when nothing is pending any more, or as it is at the deadline. */
async function finished(read, clock, deadlineMs) {
    for (;;) {
        await clock.sleep(pollIntervalMs);
        const outcome = await read();
        if (outcome?.pending === 0 || clock.monotonicMs() >= deadlineMs)
            return outcome;
    }
}
//# sourceMappingURL=replay-plan.js.map