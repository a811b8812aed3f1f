// The input of the benchmarks: access-log lines of 200 bytes and a newline, each unique, the same each time.
import { existsSync, mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const lineBytes = 201;
const methods = ['GET', 'POST', 'PUT', 'HEAD'];
const statuses = [200, 200, 200, 304, 404, 500];
const padding = 'abcdefghijklmnopqrstuvwxyz0123456789'.repeat(6);

function line(i) {
  const minute = String(Math.floor(i / 60) % 60).padStart(2, '0');
  const second = String(i % 60).padStart(2, '0');
  const text =
    `10.${(i >> 16) & 255}.${(i >> 8) & 255}.${i & 255} - - [21/Nov/2026:07:${minute}:${second} +0000] ` +
    `"${methods[i % 4]} /shop/item/${(i * 7919) % 100_003}?n=${String(i).padStart(8, '0')} HTTP/1.1" ` +
    `${statuses[i % 6]} ${(i * 7919) % 50_000} "-" "Mozilla/5.0 (X11; Linux x86_64)" `;
  return `${(text + padding).slice(0, lineBytes - 1)}\n`;
}

/** The path of a file with that many lines, made on the first call. */
export function accessLinesFile(lines) {
  const path = join(tmpdir(), `tailrace-bench/access-${lines}.log`);
  if (existsSync(path) && statSync(path).size === lines * lineBytes) return path;
  mkdirSync(dirname(path), { recursive: true });
  const parts = Array.from({ length: lines }, (_, i) => line(i));
  writeFileSync(`${path}.new`, parts.join(''));
  renameSync(`${path}.new`, path);
  return path;
}
