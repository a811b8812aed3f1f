import type { Clock } from './clock.js';
import type { SourceContext } from './contracts.js';
import type { LogFields, Logger } from './logger.js';
/**
 * Clients decide how often a listener has something to complain about: of more than ten warnings in
 * ten seconds the rest is counted, and the count is told with the next one.
 */
export declare class CalmLogger implements Logger {
    #private;
    constructor(logger: Logger, clock: Clock);
    debug(fields: LogFields, message: string): void;
    info(fields: LogFields, message: string): void;
    warn(fields: LogFields, message: string): void;
    error(fields: LogFields, message: string): void;
    child(bindings: LogFields): Logger;
}
/** What a source that others connect to is made with. */
export declare function calmed<Config>(context: SourceContext<Config>): SourceContext<Config>;
