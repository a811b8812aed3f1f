import { EventBatch } from '#src/core/batch.js';
import type { Headers } from '#src/core/batch.js';
import type { Interceptor } from '#src/core/contracts.js';

/** Events whose body ends in 7 come twice, the second time with a `+` behind the body. */
export const twiceInterceptor: Interceptor = {
  intercept(batch) {
    const bodies: Buffer[] = [];
    const own: (Headers | undefined)[] = [];
    for (let i = 0; i < batch.size; i++) {
      const body = batch.body(i);
      const copies =
        body.at(-1) === 0x37 ? [body, Buffer.concat([body, Buffer.from('+')])] : [body];
      bodies.push(...copies);
      own.push(...copies.map(() => batch.own?.[i]));
    }
    const { headers, provenance } = batch;
    return EventBatch.of(bodies, { headers, own, provenance });
  },
};
