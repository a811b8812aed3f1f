// Runs every benchmark, or those whose names are given: `npm run bench -- file-to-file`.
import { spawnSync } from 'node:child_process';

const all = [
  'file-to-file',
  'exactly-once',
  'isolation',
  'recovery',
  'fast-start',
  'quickstart',
  'hdfs',
  'avro-hop',
  'netcat',
  'idle',
  'broker',
  'file-to-topic',
  'pv-uv',
];
const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : all) {
  const { status } = spawnSync(process.execPath, [`bench/${name}.mjs`], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
