import type { SourceDefinition } from '../../core/contracts.js';
import { HttpSource } from './http-source.js';

export const httpSource: SourceDefinition = {
  type: 'http',
  aliases: ['org.apache.flume.source.http.HTTPSource'],
  schema: 'sources/http',
  create: (context) => new HttpSource(context),
};
