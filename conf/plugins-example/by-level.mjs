/**
 * A selector: every event to the first channel, errors to the second one, too.
 *
 * @type {import('tailrace/plugin').SelectorPlugin<{ header: string }>}
 */
export const selector = {
  type: 'by-level',
  schema: {
    type: 'object',
    properties: { header: { type: 'string', default: 'level', description: 'Holds the level.' } },
  },
  create({ channels, config, location }, { ConfigError }) {
    const [all, errors] = channels;
    if (channels.length !== 2)
      throw new ConfigError(`${location}: by-level takes two channels, found ${channels.length}`);
    return {
      select(batch) {
        const indexes = Array.from({ length: batch.size }, (_, i) => i);
        const wrong = indexes.filter((i) => batch.headersOf(i)[config.header] === 'ERROR');
        return [
          { channel: all, events: 'all' },
          ...(wrong.length > 0 ? [{ channel: errors, events: wrong }] : []),
        ];
      },
    };
  },
};
