import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offsetFetchApi } from '#src/generated/kafka/offset-fetch.js';
import { GroupDialogue } from '../support/group-dialogue.js';
import { temporaryDirectory } from '../support/temporary-directory.js';
import { startTestBroker } from '../support/test-broker.js';

const topics = [{ name: 't', partitions: 1 }];

test('members go on in their generation when the broker was stopped and started', async (t) => {
  const dataDir = temporaryDirectory(t);
  const first = await startTestBroker(dataDir, { topics });
  const before = new GroupDialogue(first, 'g');
  const instance = { groupInstanceId: 'i' };
  const member = await before.join('a', 9, '', instance);
  await before.sync('a', member, { [member.memberId]: 'all' }, instance);
  await before.commit('a', member, 'i');
  await before.close();
  await first.broker.stop();

  const second = await startTestBroker(dataDir, { topics });
  t.after(() => second.broker.stop());
  const after = new GroupDialogue(second, 'g');
  t.after(() => after.close());
  await after.heartbeat('a', member, 'i');
  await after.commit('a', member, 'i');
  assert.deepEqual(
    after.transcript.map((line) => /"errorCode":(\d+)/.exec(line)?.[1]),
    ['0', '0'],
  );
  const { assignment } = await after.sync('a', member, {}, instance);
  assert.equal(String(assignment), 'all');
  const fetched = await after.send('a', offsetFetchApi, 9, {
    groups: [{ groupId: 'g', topics: null }],
  });
  assert.equal(fetched.groups[0]?.topics[0]?.partitions[0]?.committedOffset, 5);
});
