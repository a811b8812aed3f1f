/** Waiting in the time of a fixture: simulated time passes at once, that of a real peer as it does. */

interface Passing {
  /** Lets `ms` pass. */
  pass(ms: number): Promise<void>;
}

const lookEveryMs = 200;
const limitMs = 60_000;

/** Tries until it goes well, at most for a minute; rejects with the last failure. */
export async function untilItGoesWell(
  fixture: Passing,
  act: () => Promise<unknown>,
): Promise<void> {
  for (let passedMs = 0; ; passedMs += lookEveryMs) {
    try {
      await act();
      return;
    } catch (error) {
      if (passedMs >= limitMs) throw error;
      await fixture.pass(lookEveryMs);
    }
  }
}
