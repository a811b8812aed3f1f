import { ConfigError } from '../../core/errors.js';
import { listGroups } from '../../protocol/kafka/admin/groups.js';
import { collected } from '../kafka/option-values.js';
export function withGroups(command) {
    return command
        .argument('[groups...]', 'names')
        .option('--group <group>', 'the same, as an option; may be given again', collected);
}
export async function chosenGroups(cluster, names, { group = [], allGroups }) {
    const wanted = [...names, ...group];
    if (wanted.length > 0 === (allGroups === true))
        throw new ConfigError('name a group, as an argument or by --group, or say --all-groups');
    return allGroups ? (await listGroups(cluster)).map(({ id }) => id) : wanted;
}
//# sourceMappingURL=chosen-groups.js.map