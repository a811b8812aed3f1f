import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BatchShelf } from '#src/channels/batch-shelf.js';
import { EventBatch } from '#src/core/batch.js';

describe('batch shelf', () => {
  const slab = EventBatch.of(['aa', 'bb', 'cc', 'dd']);

  it('finds the batch that holds a number, whatever the order of the puts', () => {
    const shelf = new BatchShelf();
    const later = { from: 5, to: 7, batch: slab.slice(2, 4, []) };
    const earlier = { from: 1, to: 3, batch: slab.slice(0, 2, []) };
    shelf.put(later);
    shelf.put(earlier);
    shelf.put({ from: 2, to: 6, batch: slab });
    assert.deepEqual(
      [0, 1, 2, 3, 4, 5, 6, 7].map((sequence) => shelf.find(sequence)?.from),
      [undefined, 1, 1, undefined, undefined, 5, 5, undefined],
    );
  });

  it('counts a slab once for the batches that are parts of it', () => {
    const shelf = new BatchShelf();
    shelf.put({ from: 0, to: 2, batch: slab.slice(0, 2, []) });
    shelf.put({ from: 2, to: 4, batch: slab.slice(2, 4, []) });
    shelf.put({ from: 4, to: 5, batch: EventBatch.of(['eee']) });
    assert.equal(shelf.slabBytes, 8 + 3);
    shelf.dropFrom(4);
    assert.equal(shelf.slabBytes, 8);
    assert.equal(shelf.dropBelow(3).length, 1);
    assert.equal(shelf.dropBelow(4).length, 1);
    assert.equal(shelf.slabBytes, 0);
  });
});
