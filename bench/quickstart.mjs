// The whole quickstart in one process: time to its first window on the page, and resident memory
// under load (lines appended to both logs as fast as they are taken). Counts are checked.
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { costOf } from './lib/measure.mjs';
import {
  makeWorkFolder,
  removeWorkFolder,
  sleep,
  startProcess,
  tailraceCommand,
} from './lib/process.mjs';

const lines = Number(process.env.BENCH_LINES ?? 300_000);
const work = makeWorkFolder('logs/web1', 'logs/web2');
const page = 18_083;
const config = readFileSync('conf/quickstart.yaml', 'utf8')
  .replaceAll('../data/quickstart', work)
  .replaceAll('data/quickstart', work)
  .replaceAll('4545', '14545')
  .replaceAll('9092', '19092')
  .replace('127.0.0.1:8080', `127.0.0.1:${page}`);
writeFileSync(join(work, 'quickstart.yaml'), config);
for (const web of ['web1', 'web2']) writeFileSync(join(work, 'logs', web, 'access.log'), '');

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (n) => String(n).padStart(2, '0');
function line(i) {
  const at = new Date(Date.UTC(2026, 0, 1) + i * 2);
  const stamp = `${two(at.getUTCDate())}/${months[at.getUTCMonth()]}/${at.getUTCFullYear()}:${at.toISOString().slice(11, 19)} +0000`;
  return `10.0.${(i >> 8) & 255}.${i & 255} - - [${stamp}] "GET /item/${i % 200} HTTP/1.1" 200 ${i % 9000} "-" "Mozilla/5.0 (X11; Linux x86_64)"\n`;
}

const startMs = performance.now();
const { child, exited } = startProcess(
  tailraceCommand('up', '--conf', join(work, 'quickstart.yaml'), '--log-level', 'warn'),
);

async function status() {
  try {
    return await (await fetch(`http://127.0.0.1:${page}/api/status`)).json();
  } catch {
    return undefined;
  }
}

/**
 * From the line that moves the watermark past a window's end to the window's final row on the page.
 * Both servers write it: the watermark is that of the slower partition.
 */
async function secondsToPage() {
  // The third partition never gets a line: it holds windows open until it counts as idle.
  while ((await status())?.queries[0]?.watermarkMs === undefined) await sleep(50);
  const closingLine = line(lines + 60_000);
  const lastWindowMs = Math.floor((Date.UTC(2026, 0, 1) + lines * 2 - 1) / 60_000) * 60_000;
  const sentMs = performance.now();
  for (const web of ['web1', 'web2'])
    appendFileSync(join(work, `logs/${web}/access.log`), closingLine);
  for (let turn = 0; turn < 2_000; turn++) {
    const answer = await fetch(`http://127.0.0.1:${page}/api/queries/pages/windows`);
    const window = (await answer.json()).find(({ startMs }) => startMs === lastWindowMs);
    if (window?.provisional === false) return (performance.now() - sentMs) / 1000;
    await sleep(10);
  }
  throw new Error('the last window was not closed');
}

try {
  while ((await status()) === undefined) await sleep(20);
  const readySeconds = (performance.now() - startMs) / 1000;
  const idleMiB = costOf(child.pid).rssMiB;
  const loadMs = performance.now();
  const block = 10_000;
  for (let i = 0; i < lines; i += block) {
    const text = Array.from({ length: block }, (_, n) => line(i + n)).join('');
    appendFileSync(join(work, `logs/web${(i / block) % 2 === 0 ? 1 : 2}/access.log`), text);
  }
  let read = 0;
  for (let turn = 0; turn < 1_200 && read < lines; turn++) {
    read = (await status())?.queries[0]?.rowsRead ?? 0;
    await sleep(50);
  }
  if (read !== lines) throw new Error(`${read} of ${lines} lines were counted`);
  const seconds = (performance.now() - loadMs) / 1000;
  const { rssMiB, peakMiB, cpuSeconds } = costOf(child.pid);
  const pageSeconds = await secondsToPage();
  console.log(
    JSON.stringify({
      bench: 'quickstart',
      lines,
      readySeconds: Number(readySeconds.toFixed(2)),
      linesPerSecond: Math.round(lines / seconds),
      idleMiB: Math.round(idleMiB),
      rssMiB: Math.round(rssMiB),
      peakMiB: Math.round(peakMiB),
      goalRssMiB: 300,
      lineToPageSeconds: Number(pageSeconds.toFixed(2)),
      goalLineToPageSeconds: 2,
      cpuSeconds,
    }),
  );
} finally {
  child.kill('SIGTERM');
  await exited;
  removeWorkFolder(work);
}
