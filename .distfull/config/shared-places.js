/** Directories, files and ports that one component of an agent must have for itself. */
import { resolve } from 'node:path';
/** Agents of one file may be those of several machines: they are not compared. */
export function sharedPlaces(agent) {
    const firsts = new Map();
    const problems = [];
    for (const owner of ownersOf(agent))
        for (const place of new Set(placesOf(owner.component))) {
            const first = firsts.get(place);
            if (first === undefined)
                firsts.set(place, owner);
            else
                problems.push(shared(place, first, owner));
        }
    return problems;
}
function ownersOf({ name, sources, channels }) {
    const owners = (kind, components) => components.map((component) => ({ component, path: `${name}.${kind}.${component.name}` }));
    return [...owners('sources', sources), ...owners('channels', channels)];
}
function shared(place, first, { component, path }) {
    const message = `${place} is that of ${first.path}, too; only one of them can work: give each its own`;
    return { severity: 'warning', position: component.position, path, message };
}
function placesOf({ type, config }) {
    const paths = (what, ...values) => values.filter((value) => typeof value === 'string').map((path) => `${what} ${resolve(path)}`);
    switch (type) {
        case 'file':
        case 'spillablememory':
            return [
                ...paths('directory', config['checkpointDir']),
                ...paths('directory', ...(config['dataDirs'] ?? [])),
            ];
        case 'taildir':
            return paths('position file', config['positionFile']);
        case 'spooldir':
            return paths('directory', config['spoolDir']);
        default:
            return listenedOn(type, config);
    }
}
function listenedOn(type, config) {
    const host = String(config['bind'] ?? config['host'] ?? '0.0.0.0');
    const listed = config['ports'] ?? [];
    const ports = [config['port'], ...listed].filter((port) => typeof port === 'number' && port > 0);
    const protocol = type.endsWith('udp') ? 'UDP' : 'TCP';
    return ports.map((port) => `${protocol} port ${host}:${String(port)}`);
}
//# sourceMappingURL=shared-places.js.map