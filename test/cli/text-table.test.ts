import assert from 'node:assert/strict';
import { test } from 'node:test';
import { textTable } from '#src/cli/text-table.js';

const head = ['path', 'pv'];
const rows = [
  ['/products', '7'],
  ['/', ''],
];
const box = textTable(head, rows, undefined);

test('a table is a box where the terminal has room for it, and in a pipe', () => {
  assert.match(box, /^┌─+┬─+┐\n│ path +│ pv │\n/);
  const [top] = box.split('\n');
  assert.equal(textTable(head, rows, top!.length), box);
});

test('each row has its own lines on a terminal that is too narrow for the box', () => {
  assert.equal(textTable(head, rows, 17), 'path  /products\npv    7\n\npath  /\npv\n');
  assert.equal(textTable(head, [], 5), '');
});
