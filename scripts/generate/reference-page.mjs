// One schema as a page of docs/reference: the options in the order of the schema.

export function referencePage(name, schema) {
  const options = [...optionsOf(schema, '')];
  return [
    `# ${titleOf(name)}`,
    '',
    `<!-- Generated from schemas/config/${name}.schema.json by \`npm run generate\`. Do not edit. -->`,
    '',
    schema.description ?? '',
    '',
    ...(options.length === 0
      ? ['No options.']
      : ['| option | type | default | |', '|---|---|---|---|', ...options.map(row)]),
    '',
  ].join('\n');
}

function titleOf(name) {
  const [kind, type] = name.split('/');
  return type === undefined ? kind : `${type} (${kind})`;
}

function* optionsOf(schema, prefix) {
  const required = new Set(schema.required ?? []);
  for (const [key, option] of Object.entries(schema.properties ?? {})) {
    const name = `${prefix}${key}`;
    const map = option.type === 'object' ? option.additionalProperties : undefined;
    if (option.properties !== undefined) yield* optionsOf(option, `${name}.`);
    else if (map?.properties !== undefined) {
      yield { name: `${name}.<name>`, option, required: required.has(key) };
      yield* optionsOf(map, `${name}.<name>.`);
    } else yield { name: map ? `${name}.${keysOf(map)}` : name, option, required: required.has(key) };
  }
  for (const [pattern, option] of Object.entries(schema.patternProperties ?? {})) {
    // `^kafka\\.producer\\.(?!acks$)` begins with the words `kafka.producer.`
    const name = pattern.replace(/^\^/, '').split('(')[0].replaceAll('\\', '');
    yield { name: `${prefix}${name}<key>`, option, required: false };
  }
}

const keysOf = (map) => (map.type === 'object' ? '<name>.<key>' : '<name>');

function row({ name, option, required }) {
  const cells = [`\`${name}\``, typeText(option), defaultText(option, required), description(option)];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}

function typeText(option) {
  if (option.enum !== undefined) return option.enum.map((value) => `\`${value}\``).join(', ');
  if (option['x-unit'] !== undefined) return option['x-unit'];
  if (option.type === 'array') return `list (${option['x-separator'] ?? 'blank'})`;
  if (option.type === 'object') return 'map';
  return String(option.type ?? 'any');
}

function defaultText(option, required) {
  if ('default' in option) return defaultValue(option);
  return required ? '**required**' : '';
}

function defaultValue({ default: value, 'x-unit': unit }) {
  if (unit === 'duration') return `\`${inUnits(value, { d: 86_400_000, h: 3_600_000, min: 60_000, s: 1000, ms: 1 })}\``;
  if (unit === 'size') return `\`${inUnits(value, { GiB: 2 ** 30, MiB: 2 ** 20, KiB: 1024, B: 1 })}\``;
  if (typeof value === 'string') return value === '' ? 'empty' : `\`${value}\``;
  return `\`${JSON.stringify(value)}\``;
}

function inUnits(value, units) {
  if (value <= 0) return String(value);
  const [unit, size] = Object.entries(units).find(([, amount]) => value % amount === 0);
  return `${value / size}${unit}`;
}

function description(option) {
  const bounds = [
    option.minimum === undefined ? '' : `at least ${option.minimum}`,
    option.maximum === undefined ? '' : `at most ${option.maximum}`,
  ].filter((text) => text !== '');
  const example = option.examples?.[0];
  return [
    option.deprecated ? 'Ignored.' : '',
    option.description ?? '',
    bounds.length > 0 && option['x-unit'] === undefined ? `(${bounds.join(', ')})` : '',
    example === undefined ? '' : `Example: \`${typeof example === 'string' ? example : JSON.stringify(example)}\`.`,
  ].filter((text) => text !== '').join(' ');
}
