import { CustomFormat } from '../../codecs/syslog/custom-format.js';
import { type KeptFields } from '../../codecs/syslog/kept-fields.js';
import type { MessageBatch } from '../../codecs/syslog/message-batch.js';
/** Turns the message in `buffer[from, to)` into an event, whatever it is. */
export interface MessageParser {
    parse(buffer: Buffer, from: number, to: number, into: MessageBatch): void;
}
interface Where {
    readonly location: string;
    readonly isLenient: boolean;
}
/** @throws ConfigError where no field is named, unless lenient: then none is kept, as in Flume. */
export declare function configuredFields(keepFields: string, { location, isLenient }: Where): KeptFields;
export interface FormatConfig {
    readonly 'format.regex'?: string;
    readonly 'format.search'?: string;
    readonly 'format.replace'?: string;
    readonly 'format.dateFormat'?: string;
}
/** @throws ConfigError */
export declare function configuredFormat(config: FormatConfig, { location }: Where): CustomFormat | undefined;
export {};
