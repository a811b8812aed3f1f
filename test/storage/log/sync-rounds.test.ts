import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { SyncRounds } from '#src/storage/log/sync-rounds.js';
import { Deferred } from '#src/util/deferred.js';
import { FakeClock } from '../../support/fake-clock.js';

/** Logs whose syncs end when the test says so. */
class Disk {
  readonly clock = new FakeClock();
  readonly rounds = new SyncRounds(this.clock);
  /** Names of the logs that sync now, in the order of their beginning. */
  syncing: string[] = [];
  #ends: Deferred[] = [];

  /** A log asks for a sync that `batches` wait for. */
  ask(log: string, batches = 1): Promise<void> {
    for (let n = 0; n < batches; n++) this.rounds.expect();
    return this.rounds.join(() => {
      this.syncing.push(log);
      const end = new Deferred();
      this.#ends.push(end);
      return end.promise;
    });
  }

  async endRound(): Promise<void> {
    for (const end of this.#ends.splice(0)) end.resolve();
    this.syncing = [];
    await this.turns();
  }

  async turns(): Promise<void> {
    for (let n = 0; n < 4; n++) await turn();
  }
}

test('logs that ask in one turn of the event loop are synced at once', async () => {
  const disk = new Disk();
  const asked = [disk.ask('a'), disk.ask('b')];
  assert.deepEqual(disk.syncing, []);
  await disk.turns();
  assert.deepEqual(disk.syncing, ['a', 'b']);
  await disk.endRound();
  await Promise.all(asked);
});

test('what asks while a round is under way belongs to the next one', async () => {
  const disk = new Disk();
  void disk.ask('a');
  await disk.turns();
  void disk.ask('b');
  void disk.ask('c');
  await disk.turns();
  assert.deepEqual(disk.syncing, ['a']);
  await disk.endRound();
  assert.deepEqual(disk.syncing, ['b', 'c']);
});

test('who sends one batch at a time never waits for others', async () => {
  const disk = new Disk();
  for (let n = 0; n < 3; n++) {
    void disk.ask('a');
    await disk.turns();
    assert.deepEqual(disk.syncing, ['a']);
    await disk.endRound();
  }
});

test('a round waits for two thirds of the batches that the last ones had, or 1 ms', async () => {
  const disk = new Disk();
  void disk.ask('a', 5);
  await disk.turns();
  await disk.endRound();

  void disk.ask('a', 2);
  await disk.turns();
  assert.deepEqual(disk.syncing, [], 'two more are expected');
  void disk.ask('b', 2);
  await disk.turns();
  assert.deepEqual(disk.syncing, ['a', 'b']);
  await disk.endRound();

  void disk.ask('a', 2);
  await disk.turns();
  assert.deepEqual(disk.syncing, []);
  disk.clock.advance(1);
  await disk.turns();
  assert.deepEqual(disk.syncing, ['a'], 'nobody else came');
});

test('a sync that fails is told to its log alone', async () => {
  const rounds = new SyncRounds(new FakeClock());
  const failed = rounds.join(() => Promise.reject(new Error('disk full')));
  const fine = rounds.join(() => Promise.resolve());
  await assert.rejects(failed, /disk full/);
  await fine;
  await rounds.join(() => Promise.resolve());
});
