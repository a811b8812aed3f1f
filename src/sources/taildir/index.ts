import type { SourceDefinition } from '../../core/contracts.js';
import { TaildirSource } from './taildir-source.js';

export const taildir: SourceDefinition = {
  type: 'taildir',
  aliases: ['org.apache.flume.source.taildir.TaildirSource'],
  schema: 'sources/taildir',
  create: (context) => new TaildirSource(context),
};
