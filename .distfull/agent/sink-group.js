/** Groups first, in the order written. */
export function sinkGroupsOf({ sinks, sinkGroups }) {
    const grouped = new Set(sinkGroups.flatMap((group) => group.sinks));
    const groups = sinkGroups.map((group) => ({ names: group.sinks, processor: group.processor }));
    const alone = sinks
        .filter(({ name }) => !grouped.has(name))
        .map(({ name, position }) => ({
        names: [name],
        processor: { name, type: 'default', config: {}, position },
    }));
    return [...groups, ...alone].map(({ names, processor }) => {
        const [first, ...others] = names.map((name) => sinks.find((sink) => sink.name === name));
        return { sinks: [first, ...others], channel: first.channel, processor };
    });
}
//# sourceMappingURL=sink-group.js.map