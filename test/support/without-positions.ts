/** A model without the places that its values were written at. */
export function withoutPositions(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPositions);
  if (value === null || typeof value !== 'object') return value;
  const entries = Object.entries(value).filter(([key]) => !/^(?:sqlP|p)osition$/.test(key));
  return Object.fromEntries(entries.map(([key, member]) => [key, withoutPositions(member)]));
}
