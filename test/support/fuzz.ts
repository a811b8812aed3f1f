/**
 * Feeds a parser with what nobody would send: valid inputs that are flipped, cut, repeated, spliced
 * and given huge lengths, and arbitrary bytes. It gives a value or refuses in its own way, soon and in
 * little memory.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstSeed } from './first-seed.js';
import { Random } from './random.js';
import { sequenceCount } from './seeds.js';

export interface FuzzTarget {
  readonly name: string;
  /** Valid inputs. */
  readonly samples: readonly (Buffer | string)[];
  /** Classes of what it may throw, none derived from them; absent: it never throws. */
  readonly refuses?: readonly (new (...parameters: never[]) => Error)[];
  readonly runs?: number;
  /** Longer inputs are cut. */
  readonly bytesMax?: number;
  parse(input: Buffer): unknown;
}

const seed = firstSeed();
const runsDefault = 250;
const bytesMaxDefault = 64 * 1024;
const cpuMsMax = 2_000;
const grownBytesMax = 128 * 1024 * 1024;
/** Lengths and counts that are too large in one encoding or another, and what texts are made of. */
const lengths = [
  'ffffffff',
  '7fffffff',
  '80000000',
  '00000000',
  'ffffffffff7f',
  'feffffff0f',
  '01',
];
const texts =
  '99999999999999999999 -1 1e999 \0 \u2028 \ufeff ${ } " \\ \\u % %{ [ ( (? { : = \n \r\n \' * &a';
const inserts: readonly Buffer[] = [
  ...lengths.map((hex) => Buffer.from(hex, 'hex')),
  ...texts.split(' ').map((text) => Buffer.from(text)),
];

/** Registers a test. */
export function fuzz(target: FuzzTarget): void {
  const { name, samples } = target;
  const runs = sequenceCount(target.runs ?? runsDefault);
  test(`${name}: whatever comes ends in a value or in its own refusal (seed ${seed})`, async () => {
    const random = new Random(seed);
    const inputs = samples.map((sample) => Buffer.from(sample));
    // The first ones load and compile.
    for (const input of inputs) await feed(target, input, 'as the sample');
    for (let run = 0; run < runs; run++) {
      const input = mutated(random, inputs, target.bytesMax ?? bytesMaxDefault);
      const before = { memory: heldBytes(), cpu: process.cpuUsage() };
      await feed(target, input, `at run ${run}`);
      const { user, system } = process.cpuUsage(before.cpu);
      const cpuMs = (user + system) / 1_000;
      assert.ok(cpuMs < cpuMsMax, `${cpuMs} ms of CPU at run ${run}, ${shown(input)}`);
      const grown = heldBytes() - before.memory;
      assert.ok(grown < grownBytesMax, `${grown} bytes more at run ${run}, ${shown(input)}`);
    }
  });
}

async function feed({ refuses = [], parse }: FuzzTarget, input: Buffer, when: string) {
  // What a parser changes in its input is not changed in the message.
  const given = Buffer.from(input);
  try {
    await parse(given);
  } catch (error) {
    if (refuses.some((refusal) => (error as Error).constructor === refusal)) return;
    throw new Error(`${when} of seed ${seed}, ${shown(input)}`, { cause: error });
  }
}

function mutated(random: Random, samples: readonly Buffer[], bytesMax: number): Buffer {
  if (random.chance(0.1)) return bytesOf(random, random.below(200));
  let input = Buffer.from(random.pick(samples));
  for (let times = 1 + random.below(4); times > 0; times--) {
    const from = random.below(input.length + 1);
    const to = Math.min(input.length, from + random.below(random.pick([2, 8, 64, 4_096])));
    const [head, piece, tail] = [
      input.subarray(0, from),
      input.subarray(from, to),
      input.subarray(to),
    ];
    input = Buffer.concat(changed(random, head, piece, tail, random.pick(samples)));
    if (input.length > bytesMax) input = input.subarray(0, bytesMax);
  }
  return input;
}

function changed(
  random: Random,
  head: Buffer,
  piece: Buffer,
  tail: Buffer,
  other: Buffer,
): readonly Buffer[] {
  switch (random.below(8)) {
    case 0:
      return [head];
    case 1:
      return [head, tail];
    case 2:
      return [head, piece, piece, tail];
    case 3:
      return [head, ...Array.from({ length: 1 + random.below(2_000) }, () => piece), tail];
    case 4:
      return [head, other.subarray(random.below(other.length + 1))];
    case 5:
      return [head, bytesOf(random, piece.length), tail];
    case 6:
      return [head, Buffer.from(piece.map((byte) => byte ^ (1 << random.below(8)))), tail];
    default:
      return [head, random.pick(inserts), random.chance(0.5) ? piece : Buffer.alloc(0), tail];
  }
}

function bytesOf(random: Random, length: number): Buffer {
  return Buffer.from(Array.from({ length }, () => random.below(256)));
}

function heldBytes(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function shown(input: Buffer): string {
  const beginning = input.subarray(0, 300);
  return (
    `with ${input.length} bytes that begin ` +
    `${JSON.stringify(beginning.toString('latin1'))} (${beginning.toString('hex')})`
  );
}
