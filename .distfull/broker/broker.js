/**
 * The broker: one node that speaks Kafka's wire protocol. Starts and stops its parts in order:
 *
 *   lock ─▶ durable state (broker-state.ts) ─▶ configured topics ─▶ upkeep ─▶ listeners
 */
import { resolve } from 'node:path';
import { messageOf, StartError } from '../core/errors.js';
import { ensureDirectory } from '../storage/atomic-file.js';
import { lockDirectory } from '../storage/directory-lock.js';
import { SyncRounds } from '../storage/log/sync-rounds.js';
import { dispatcher } from './api/dispatch.js';
import { openBrokerState } from './broker-state.js';
import { statusOf } from './broker-status.js';
import { FetchSessions } from './fetch/fetch-sessions.js';
import { defaultLimits } from './limits.js';
import { Listener } from './listener.js';
import { ensureTopics } from './log/configured-topics.js';
import { upkeep } from './log/upkeep.js';
import { AccessRules } from './security/access-rules.js';
import { PlainChecks } from './security/plain-server.js';
import { Users } from './security/users.js';
import { ServerResources } from './server/resources.js';
const nodeId = 1;
export class Broker {
    #options;
    #limits;
    /** Undo what has been started, the latest first. */
    #undo = [];
    #parts;
    #listeners = [];
    constructor(options) {
        this.#options = options;
        this.#limits = options.limits ?? defaultLimits;
    }
    /** Resolves with the first listener's address when clients are accepted. Rejects with StartError. */
    async start() {
        try {
            return await this.#start();
        }
        catch (error) {
            await this.stop();
            if (error instanceof StartError)
                throw error;
            throw new StartError(`broker in ${this.#options.dataDir}: ${messageOf(error)}`, {
                cause: error,
            });
        }
    }
    /** Answers what is parked, makes everything durable and closes. Safe to call twice. */
    async stop() {
        for (let undo = this.#undo.pop(); undo !== undefined; undo = this.#undo.pop())
            try {
                await undo();
            }
            catch (error) {
                this.#options.logger.error({}, `broker does not stop cleanly: ${messageOf(error)}`);
            }
    }
    /** Where each listener is bound, by name; the first is what `start` resolves with. */
    get addresses() {
        return new Map(this.#listeners.map(({ name, bound }) => [name, bound]));
    }
    /** Only between start and stop. */
    status() {
        return statusOf(this.#parts, this.#listeners[0].node);
    }
    async #start() {
        const { dataDir, fileSystem, clock, logger, flush } = this.#options;
        const limits = this.#limits;
        this.#listeners = this.#options.listeners.map((options) => new Listener(options, nodeId));
        await ensureDirectory(fileSystem, dataDir);
        const lock = await lockDirectory(fileSystem, dataDir);
        this.#undo.push(() => lock.release());
        const syncRounds = new SyncRounds(clock);
        const state = await openBrokerState({
            dataDir,
            fileSystem,
            clock,
            logger,
            flush,
            limits,
            syncRounds,
        });
        this.#undo.push(() => state.close());
        const { topics, groups } = state;
        await ensureTopics(topics, this.#options.topics, logger);
        this.#every(limits.log.retentionCheckMs, () => upkeep(topics, limits.log, clock.nowMs(), logger));
        if (flush === 'interval')
            this.#every(limits.log.flushIntervalMs, () => syncAll(topics));
        const { users = {}, acls, superUsers = [] } = this.#options;
        const parts = {
            ...state,
            users: new Users(users, state.cluster),
            rules: acls && new AccessRules({ acls, superUsers }, state.cluster),
            nodeId,
            fetchSessions: new FetchSessions(clock, limits.fetch),
            limits,
            clock,
            logger,
            defaultPartitions: this.#options.defaultPartitions ?? 1,
            autoCreateTopics: this.#options.autoCreateTopics ?? true,
            replicationFactor: this.#options.replicationFactor ?? 'clamp',
            fileSystem,
            dataDir: resolve(dataDir),
        };
        await this.#listen(parts);
        // Before the listeners: parked joins are answered while their connections are still there.
        this.#undo.push(() => groups.stop());
        this.#parts = parts;
        return this.#listeners[0].bound;
    }
    async #listen(parts) {
        const { fileSystem, clock, logger } = this.#options;
        const limits = this.#limits.server;
        const resources = new ServerResources(limits);
        const logins = { users: parts.users, plainChecks: new PlainChecks(), clock, logger };
        this.#undo.push(async () => {
            await Promise.all(this.#listeners.map((listener) => listener.stop()));
        });
        for (const listener of this.#listeners) {
            const handlerOf = (session) => dispatcher(parts, listener, session);
            await listener.start({ limits, resources, handlerOf, logins, fileSystem, clock, logger });
        }
    }
    #every(intervalMs, action) {
        const { clock, logger } = this.#options;
        let timer;
        let running = Promise.resolve();
        const schedule = () => {
            timer = clock.schedule(intervalMs, () => {
                running = action().catch((error) => {
                    logger.error({}, `broker upkeep failed: ${messageOf(error)}`);
                });
                void running.then(schedule);
            });
        };
        schedule();
        this.#undo.push(async () => {
            await running;
            timer.cancel();
        });
    }
}
async function syncAll(topics) {
    await Promise.all(topics.partitions.filter(({ isOnline }) => isOnline).map((each) => each.sync()));
}
//# sourceMappingURL=broker.js.map