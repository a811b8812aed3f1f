/*
 * The proofs of test/sources/taildir/rotation-load and test/sim/taildir-inode-reuse at their full
 * counts: 1,000 rotations by each method, 10,000 inodes.
 */
import { test } from 'node:test';
import { reuseInodes } from '../sim/taildir-inode-reuse.js';
import { rotateUnderLoad, rotationMethods } from '../sources/taildir/rotation-load.js';
import { faultCount } from '../support/fault-count.js';

for (const [name, rotation] of Object.entries(rotationMethods))
  test(name, (t) => rotateUnderLoad(t, rotation, faultCount(1_000)));

test('inodes used again, copies and equal heads: no offset is wrong', (t) =>
  reuseInodes(t, faultCount(10_000)));
