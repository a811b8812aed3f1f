export function verdictOn(status, config) {
    const rule = (name, otherwise) => {
        const found = config[`${name}.${status}`] ?? config[`${name}.${Math.floor(status / 100)}XX`];
        return typeof found === 'boolean' ? found : otherwise;
    };
    return {
        rollsBack: rule('rollback', config.defaultRollback),
        backsOff: rule('backoff', config.defaultBackoff),
        isSuccess: rule('incrementMetrics', config.defaultIncrementMetrics ?? false),
    };
}
/** Whether the user says what counts as a success. */
export function hasMetricRules(config) {
    return Object.keys(config).some((key) => /^(?:defaultI|i)ncrementMetrics/.test(key));
}
//# sourceMappingURL=status-rules.js.map