/** Far more than anything takes, also on a machine with much other work. */
const limitMs = 240_000;

/**
 * Resolves when `condition` holds, looking once an event-loop turn: for work that ends in real I/O.
 * Fails with `what` after four minutes, so a test that hangs says on what.
 */
export async function until(condition: () => boolean, what = String(condition)): Promise<void> {
  const startMs = performance.now();
  while (!condition()) {
    if (performance.now() - startMs > limitMs) throw new Error(`waited in vain until ${what}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const lookEveryMsDefault = 50;

/** As `until`, for what other processes do: looks now and then, and waits as long as it is told. */
export async function eventually(
  condition: () => boolean | Promise<boolean>,
  what: string,
  limitMs = 120_000,
  lookEveryMs = lookEveryMsDefault,
): Promise<void> {
  const startMs = performance.now();
  while (!(await condition())) {
    if (performance.now() - startMs > limitMs)
      throw new Error(`waited ${limitMs / 1_000} s in vain until ${what}`);
    // Behind what has come in: timers of many that wait could follow each other without an end.
    await new Promise((resolve) => setTimeout(() => setImmediate(resolve), lookEveryMs));
  }
}
