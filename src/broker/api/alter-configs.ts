/** AlterConfigs (33), versions 0–2: replaces all configs of a topic. */
import { alterConfigsApi } from '../../generated/kafka/alter-configs.js';
import { alterResources } from './altered-resource.js';
import { apiHandler } from './handler.js';

export const alterConfigs = apiHandler(alterConfigsApi, async (request, { broker }) => ({
  responses: await alterResources(request, broker, (_, { configs }) =>
    Object.fromEntries(configs.map(({ name, value }) => [name, value!])),
  ),
}));
