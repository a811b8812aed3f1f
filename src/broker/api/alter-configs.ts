/** AlterConfigs (33), versions 0–2: replaces all configs of a topic. */
import { alterConfigsApi } from '../../generated/kafka/alter-configs.js';
import { alterTopic, type AlteredResource } from './altered-resource.js';
import { apiHandler } from './handler.js';

export const alterConfigs = apiHandler(alterConfigsApi, async (request, { broker }) => {
  const responses: AlteredResource[] = [];
  for (const resource of request.resources)
    responses.push(
      await alterTopic(resource, request.validateOnly, broker, () =>
        Object.fromEntries(
          resource.configs.flatMap(({ name, value }) => (value === null ? [] : [[name, value]])),
        ),
      ),
    );
  return { responses };
});
