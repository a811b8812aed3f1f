import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

/**
 * The layers of the source tree, lowest first. A file imports from its own folder and from layers
 * below; folders of one layer do not know each other.
 */
const layers: readonly (readonly string[])[] = [
  ['generated'],
  ['util'],
  ['core'],
  ['protocol'],
  ['storage'],
  ['codecs', 'metrics', 'config'],
  ['sources', 'channels', 'sinks', 'interceptors', 'selectors', 'sink-processors'],
  ['agent', 'broker', 'aggregator', 'dashboard'],
  ['pipeline'],
  ['cli'],
];

const longText = /['"`][^'"`]{60,}|https?:/;

const rankOf = new Map(
  layers.flatMap((folders, rank) => folders.map((folder) => [folder, rank] as const)),
);

interface SourceFile {
  readonly path: string;
  readonly folder: string;
  readonly text: string;
}

function filesBelow(root: string): SourceFile[] {
  return readdirSync(root, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.ts'))
    .map((path) => ({
      path: `${root}/${path}`,
      folder: path.split('/')[0]!,
      text: readFileSync(join(root, path), 'utf8'),
    }));
}

const sources = filesBelow('src');
const written = sources.filter(({ folder }) => folder !== 'generated');
const tests = filesBelow('test');

function importsOf({ path, text }: SourceFile): string[] {
  return [...text.matchAll(/(?:from|import\() ?'(\.[^']+)'/g)].map(([, target]) =>
    join(path, '..', target!),
  );
}

/** Names each offender in one message. */
function noneOf(offenders: readonly string[], rule: string): void {
  assert.equal(offenders.length, 0, `${rule}:\n  ${offenders.join('\n  ')}`);
}

test('every folder of the source tree has a place in the layers', () => {
  noneOf(
    readdirSync('src').filter((folder) => !rankOf.has(folder)),
    'folders without a layer',
  );
});

test('imports go downwards only', () => {
  const wrong = written.flatMap((file) =>
    importsOf(file)
      .map((target) => target.split('/')[1]!)
      .filter((folder) => folder !== file.folder && rankOf.get(folder)! >= rankOf.get(file.folder)!)
      .map((folder) => `${file.path} imports ${folder}`),
  );
  noneOf(wrong, 'imports against the layers');
});

test('a component imports no other component', () => {
  const kinds = new Set(layers[6]);
  const wrong = written
    .filter(({ folder, path }) => kinds.has(folder) && path.split('/').length > 3)
    .flatMap((file) =>
      importsOf(file)
        .map((target) => target.split('/'))
        // What lies beside the components' folders, or in one that is none, is shared by their kind.
        .filter((target) => target[1] === file.folder && target.length > 3)
        .filter((target) => existsSync(`src/${target[1]}/${target[2]}/index.ts`))
        .filter((target) => target[2] !== file.path.split('/')[2])
        .map((target) => `${file.path} imports ${target.join('/')}`),
    );
  noneOf(wrong, 'components that know each other');
});

test('a definition loads nothing of its component before one is made', () => {
  const kinds = new Set(layers[6]);
  const wrong = written
    .filter(({ folder, path }) => kinds.has(folder) && path.split('/').length > 3)
    .filter(({ path }) => path.endsWith('/index.ts'))
    .flatMap(({ path, text }) =>
      [...text.matchAll(/^import \{[^}]*\} from '([^']+)'/gm)]
        .map(([, target]) => target!)
        .filter((target) => target.startsWith('./'))
        .map((target) => `${path} imports ${target}`),
    );
  noneOf(wrong, 'imports of every start: write them in create()');
});

test('files stay small enough to hold one idea', () => {
  const long = written
    .map(({ path, text }) => ({ path, lines: text.split('\n').length }))
    .filter(({ lines }) => lines > 500);
  noneOf(
    long.map(({ path, lines }) => `${path}: ${lines} lines`),
    'files above 500 lines',
  );
});

// The formatter wraps code at 100; what it cannot wrap is a message or an address.
test('lines are at most 120 columns wide, but for long texts', () => {
  const wide = [...written, ...tests].flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, i) =>
        line.length > 120 && !longText.test(line) ? [`${path}:${i + 1}: ${line.length}`] : [],
      ),
  );
  noneOf(wide, 'lines above 120 columns');
});

test('no leftovers: default exports, debug output, skipped tests, untracked work', () => {
  const leftovers = [...written, ...tests]
    .filter(({ path }) => !path.endsWith('tidy.test.ts'))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, i) =>
          /^export default|\bdebugger\b|\bTODO\b|\bFIXME\b|\bXXX\b|\.only\(|\.skip\(|\btest\.todo\(/.test(
            line,
          )
            ? [`${path}:${i + 1}: ${line.trim()}`]
            : [],
        ),
    );
  noneOf(leftovers, 'leftovers');
});

test('time comes from the clock: nothing but its own file reads it from the process', () => {
  const outside = written
    .filter(
      ({ path, folder }) =>
        path !== 'src/core/clock.ts' && folder !== 'cli' && !path.startsWith('src/dashboard/page/'),
    )
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, i) =>
          /\bDate\.now\(|\bsetTimeout\(|\bsetInterval\(|performance\.now\(/.test(line)
            ? [`${path}:${i + 1}: ${line.trim()}`]
            : [],
        ),
    );
  noneOf(outside, 'uses of the process clock');
});

test('every component has its schema, its folder, its line in the table, a test and an example', () => {
  const missing: string[] = [];
  const examples = readdirSync('conf', { recursive: true })
    .map(String)
    .filter((file) => /\.(ya?ml|properties)$/.test(file));
  const exampleText = examples
    .map((file) => readFileSync(join('conf', file), 'utf8'))
    .join('\n')
    .toLowerCase();
  for (const kind of ['sources', 'channels', 'sinks', 'interceptors', 'selectors']) {
    for (const schema of readdirSync(`schemas/config/${kind}`)) {
      const type = schema.replace('.schema.json', '');
      const name = type.replaceAll('_', '-');
      const folder = `src/${kind}/${name}`;
      if (!isFolder(folder)) missing.push(`${folder}: no folder`);
      if (!tests.some(({ text }) => isTested(text, kind, name)))
        missing.push(`test/: no test imports ${kind}/${name}`);
      if (!readFileSync(`src/${kind}/index.ts`, 'utf8').includes(`./${name}/index.js`))
        missing.push(`src/${kind}/index.ts: no line for ${type}`);
      if (
        !new RegExp(`type\\s*[=:]\\s*['"]?${type.replaceAll('-', '[-_]')}\\b`).test(exampleText) &&
        type !== 'replicating'
      )
        missing.push(`conf/: no example uses ${kind} ${type}`);
    }
  }
  noneOf(missing, 'incomplete components');
});

test('what is generated from the schemas is up to date', () => {
  execFileSync(process.execPath, ['scripts/generate.mjs', '--check'], { stdio: 'pipe' });
});

/** A test takes the component itself, or from its table by its name. */
function isTested(text: string, kind: string, name: string): boolean {
  if (text.includes(`#src/${kind}/${name}/`)) return true;
  const named = new RegExp(`'${name.replaceAll('-', '[-_]')}'`);
  return text.includes(`#src/${kind}/index.js`) && named.test(text);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
