/**
 * An interceptor: the first word of an event as a header. Without a schema, options are strings.
 *
 * @type {import('tailrace/plugin').InterceptorPlugin}
 */
export const interceptor = {
  type: 'level',
  create({ config }) {
    const { header = 'level' } = config;
    return {
      intercept(batch) {
        const own = Array.from({ length: batch.size }, (_, i) => {
          const [level] = batch.body(i).toString('latin1', 0, 16).split(' ', 1);
          return { ...batch.own?.[i], [header]: level };
        });
        return batch.with({ own });
      },
    };
  },
};
