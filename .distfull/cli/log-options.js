/** `--log-level` and `--log-format`, alike for every command that runs. */
import { Option } from 'commander';
export function addLogOptions(command) {
    return command
        .addOption(new Option('--log-level <level>', 'least level to log')
        .choices(['debug', 'info', 'warn', 'error'])
        .default('info'))
        .addOption(new Option('--log-format <format>', 'text as Flume logs, or JSON lines')
        .choices(['text', 'json'])
        .default('text'));
}
/** Flume's `-Dflume.root.logger=DEBUG,console` and the flags, the former first. */
export function logOptionsOf(flags, properties = {}) {
    const root = properties['flume.root.logger']?.split(',')[0]?.trim().toLowerCase();
    const levels = {
        trace: 'debug',
        debug: 'debug',
        info: 'info',
        warn: 'warn',
        error: 'error',
        fatal: 'error',
        off: 'silent',
    };
    return { level: (root !== undefined && levels[root]) || flags.logLevel, format: flags.logFormat };
}
//# sourceMappingURL=log-options.js.map