import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SimFileSystem } from '../sim/sim-file-system.js';
import { openStateOn } from '../support/broker-state.js';
import { FakeClock } from '../support/fake-clock.js';
import { joinedAlone } from '../support/open-groups.js';

describe("a broker's state", () => {
  it('leaves nothing behind that would run once it is closed', async () => {
    const clock = new FakeClock();
    const state = await openStateOn(new SimFileSystem(1), { clock });
    const joined = joinedAlone(state.groups, 'g');
    await clock.advance(1_000);
    await joined;
    await state.close();
    assert.equal(clock.pendingCount, 0);
  });
});
