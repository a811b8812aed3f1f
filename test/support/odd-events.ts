import { EventBatch, type Headers } from '#src/core/batch.js';

export interface TextEvent {
  readonly headers: Headers;
  readonly body: string;
}

export const oddEventCount = 300;

/** With headers, keys, an empty body and bytes that are no text. */
export const oddEvents: readonly TextEvent[] = Array.from({ length: oddEventCount }, (_, i) => ({
  headers: { host: 'web1', note: `Übung ${i}`, ...(i % 2 === 0 ? { key: `k${i}` } : {}) },
  body: i === 7 ? '' : i === 8 ? '\u0000\u00ff\u0080' : `event ${i}`,
}));

export function oddBatch(from: number, to: number): EventBatch {
  const some = oddEvents.slice(from, to);
  const bodies = some.map(({ body }) => Buffer.from(body, 'latin1'));
  return EventBatch.of(bodies, { own: some.map(({ headers }) => headers) });
}
