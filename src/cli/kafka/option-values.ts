/** Values of options that several commands of a cluster take. */
import { InvalidArgumentError } from 'commander';

/** An option that may be given again: all of its values. */
export function collected(value: string, earlier: readonly string[] = []): string[] {
  return [...earlier, value];
}

export function wholeNumber(text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && Number.isSafeInteger(value)) return value;
  throw new InvalidArgumentError('It must be a whole number.');
}

export function positiveNumber(text: string): number {
  const value = wholeNumber(text);
  if (value > 0) return value;
  throw new InvalidArgumentError('It must be a whole number above 0.');
}

/** `0,2`. */
export function partitionList(text: string): number[] {
  return text.split(',').map((part) => wholeNumber(part.trim()));
}

/** `name=value`, each given once. */
export function settings(
  text: string,
  earlier: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  const at = text.indexOf('=');
  const name = text.slice(0, at).trim();
  if (at < 1 || name === '') throw new InvalidArgumentError('It must be name=value.');
  if (earlier.has(name)) throw new InvalidArgumentError(`${name} is given twice.`);
  return new Map([...earlier, [name, text.slice(at + 1).trim()]]);
}
