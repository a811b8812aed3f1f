/**
 * What a component writes its log lines to. `fields` are structured values (never secrets, never
 * event bodies unless asked for); `message` is one sentence for a person. Compatible with pino.
 */
export interface Logger {
    debug(fields: LogFields, message: string): void;
    info(fields: LogFields, message: string): void;
    warn(fields: LogFields, message: string): void;
    error(fields: LogFields, message: string): void;
    child(bindings: LogFields): Logger;
}
export type LogFields = Readonly<Record<string, unknown>>;
export declare const silentLogger: Logger;
