import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { it } from 'node:test';
import { apiVersions } from '#src/broker/api/api-versions.js';
import { apiHandlers } from '#src/broker/api/index.js';

it('the APIs that docs/broker.md lists are those that are served', () => {
  const rows = [...apiHandlers, apiVersions]
    .map(({ api }) => api)
    .toSorted((a, b) => a.key - b.key)
    .map(({ key, name, minVersion, maxVersion }) => {
      const versions = minVersion === maxVersion ? minVersion : `${minVersion}–${maxVersion}`;
      return `| ${key} | ${name} | ${versions} |`;
    });
  const listed = readFileSync('docs/broker.md', 'utf8').match(/^\| \d+ \| \w+ \| [\d–]+ \|$/gm);
  assert.deepEqual(listed, rows);
});
