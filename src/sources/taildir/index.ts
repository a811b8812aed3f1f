import type { SourceDefinition } from '../../core/contracts.js';

export const taildir: SourceDefinition = {
  type: 'taildir',
  aliases: ['org.apache.flume.source.taildir.TaildirSource'],
  schema: 'sources/taildir',
  async create(context) {
    const { TaildirSource } = await import('./taildir-source.js');
    return new TaildirSource(context);
  },
};
