import type { RedisOutputConfig } from '../../../generated/config/outputs/redis.js';
import type { OutputContext, OutputRow } from '../output.js';
/** The command and its arguments behind the key. */
export type Command = readonly string[];
export interface Layout {
    part(row: OutputRow): string;
    /** What makes the key right, in order. */
    commands(row: OutputRow): readonly Command[];
    /** After the rows of a key. */
    readonly last: readonly Command[];
}
type Context = Pick<OutputContext<RedisOutputConfig>, 'config' | 'columns' | 'location'>;
/** Throws ConfigError for options that do not fit the layout or the query. */
export declare function layoutOf(context: Context): Layout;
export {};
