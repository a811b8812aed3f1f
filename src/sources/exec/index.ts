import type { SourceDefinition } from '../../core/contracts.js';

export const exec: SourceDefinition = {
  type: 'exec',
  aliases: ['org.apache.flume.source.ExecSource'],
  schema: 'sources/exec',
  async create(context) {
    const { ExecSource } = await import('./exec-source.js');
    return new ExecSource(context);
  },
};
