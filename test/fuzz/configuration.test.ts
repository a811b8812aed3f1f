/** Parsers of what a user writes. */
import { readdirSync, readFileSync } from 'node:fs';
import { compileQuery } from '#src/aggregator/sql/compile.js';
import { parseEscapes } from '#src/codecs/event-escapes/template.js';
import { javaTimeZone } from '#src/codecs/event-escapes/time-zone.js';
import { compileJodaPattern } from '#src/codecs/joda-pattern.js';
import { parseKeptFields } from '#src/codecs/syslog/kept-fields.js';
import { parseAddress } from '#src/config/address.js';
import { readProperties } from '#src/config/properties.js';
import { Report } from '#src/config/report.js';
import { substitute } from '#src/config/substitution.js';
import { readYaml } from '#src/config/yaml.js';
import { ConfigError } from '#src/core/errors.js';
import { IpFilter, type NameService } from '#src/protocol/ip-filter.js';
import { compileJavaFullMatch, compileJavaPattern } from '#src/util/java-pattern.js';
import { jsReplacement } from '#src/util/java-replacement.js';
import { fuzz } from '../support/fuzz.js';

const examples = (ending: string): Buffer[] =>
  readdirSync('conf')
    .filter((file) => file.endsWith(ending))
    .map((file) => readFileSync(`conf/${file}`));

fuzz({
  name: 'a .properties file',
  samples: examples('.properties'),
  parse: (input) => readProperties('f', input.toString(), new Report('strict')),
});

fuzz({
  name: 'a YAML file',
  samples: examples('.yaml'),
  runs: 60,
  bytesMax: 10_000,
  parse: (input) => readYaml('f', input.toString(), new Report('strict')),
});

const lookups = { env: { A: 'b', B: '${A}' }, sysProperties: { x: 'y' }, nowMs: 1_795_000_000_000 };
fuzz({
  name: 'lookups in values',
  samples: [
    'a = ${env:A}x${sys:x}\nb = ${a}${c:-d}\ne = ${date:yyyy}${base64Encoder:x}',
    'a = ${b}${b}\nb = ${c}${c}\nc = $${x} ${env:${env:A}} ${urlEncoder:a b}',
  ],
  parse(input) {
    const report = new Report('strict');
    const leaves = readProperties('f', input.toString(), report);
    return substitute(new Map(leaves.map((leaf) => [leaf.path, leaf])), lookups, () => report);
  },
});

const names: NameService = { nameOf: async () => 'web1.example.com', isOwn: () => false };
fuzz({
  name: 'ipFilterRules',
  samples: ['allow:ip:127.*,allow:name:localhost,deny:ip:*', 'deny:ip:10.0.?.1'],
  refuses: [ConfigError],
  parse: (input) => new IpFilter(input.toString().split(','), 'x', names).allows('10.0.0.1'),
});

fuzz({
  name: 'a Java date pattern',
  samples: ["yyyy-MM-dd'T'HH:mm:ss.SSSZ", 'EEE, d MMM yy h:mm a'],
  refuses: [SyntaxError],
  bytesMax: 2_000,
  parse: (input) => compileJodaPattern(input.toString())('2026-11-21T12:00:00.000+0000'),
});

fuzz({
  name: 'escapes in a path',
  samples: ['/logs/%Y-%m-%d/%{host}/%[localhost]%%', '%[IP]%s%t'],
  refuses: [ConfigError],
  parse: (input) => parseEscapes(input.toString(), 'x'),
});

fuzz({
  name: 'a Java regular expression',
  bytesMax: 2_000,
  samples: ['(?i)^(\\S+)\\h+\\[([^\\]]*)\\] "(?<verb>GET|POST)"', '\\p{Alpha}+\\Qa.b\\E(?=x)\\R'],
  refuses: [SyntaxError],
  parse(input) {
    compileJavaFullMatch(input.toString());
    return compileJavaPattern(input.toString(), 'g');
  },
});

fuzz({
  name: 'a Java replacement',
  refuses: [SyntaxError],
  samples: ['$1-\\$2${name}', '$0'],
  parse: (input) => jsReplacement(input.toString(), /(?<name>a)(b)/),
});

fuzz({
  name: 'kept fields, time zones, addresses',
  samples: ['priority version', 'America/New_York', 'GMT+08:30', '127.0.0.1:8080'],
  parse(input) {
    const text = input.toString();
    return [parseKeptFields(text), javaTimeZone(text), parseAddress(text)];
  },
});

fuzz({
  name: 'a query',
  samples: [
    'SELECT window_start, path, COUNT(*) AS pv, COUNT(DISTINCT ip) AS uv FROM TABLE(TUMBLE(TABLE ' +
      "access, DESCRIPTOR(ts), INTERVAL '1' MINUTE)) WHERE status BETWEEN 200 AND 299 OR path LIKE " +
      "'/a%' GROUP BY window_start, window_end, path HAVING COUNT(*) > 1",
  ],
  runs: 200,
  parse: (input) => compileQuery(input.toString(), []),
});
