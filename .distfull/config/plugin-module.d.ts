import type { Plugin, PluginKind, PluginModule } from '../core/plugin.js';
import type { SchemaCheck } from './check-section.js';
/** `./sink.mjs`, `/opt/sink.mjs`, `package/sink`: no type of Flume holds a slash. */
export declare function namesModule(type: string): boolean;
/**
 * The address of the module that a file's `type` names: a path from the file's directory, or a
 * package found from there upwards. Throws ConfigError.
 */
export declare function resolveModule(type: string, configFile: string): string;
/** The plug-in of one kind in a module. Throws ConfigError: it cannot be imported, or has none. */
export declare function importPlugin<Kind extends PluginKind>(url: string, kind: Kind): Promise<NonNullable<PluginModule[Kind]>>;
/** Compiled as `npm run generate` does it for our own. Throws ConfigError for a schema that is none. */
export declare function checkOf({ schema }: Plugin<never, unknown>): Promise<SchemaCheck>;
export declare const anyOptions: SchemaCheck;
