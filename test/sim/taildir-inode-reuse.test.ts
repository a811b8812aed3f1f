import { test } from 'node:test';
import { reuseInodes } from './taildir-inode-reuse.js';

test('inodes used again, copies and equal heads: no offset is wrong', (t) => reuseInodes(t, 300));
