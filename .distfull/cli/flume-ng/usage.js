/** What `flume-ng help` prints: Flume's own page, with what is different here. */
export const usage = `Usage: flume-ng <command> [options]...

commands:
  help                      display this help text
  agent                     run a Flume agent
  avro-client               run an avro Flume client
  version                   show Flume version info
  tool FCINTEGRITYTOOL      check the logs of file channels (tailrace inspect)

global options:
  --conf,-c <conf>          use configs in <conf> directory (or the file <conf>)
  --dryrun,-d               do not actually start, just print the command
  -Dproperty=value          sets a system property: \${sys:property} in a configuration
  --classpath,-C <cp>       accepted and ignored: for a Java virtual machine,
  --plugins-path <dirs>     as -X…, -agentlib…, -agentpath… and -javaagent…

agent options:
  --name,-n <name>          the name of this agent (required)
  --conf-file,-f <file>     specify a config file; repeatable, later ones override
  --conf-uri,-u <uri>       the same by file:, http: or https:
  --poll-interval,-i <s>    seconds between two looks for a change
  --backup-directory,-b <d> keep the merged configuration there, for when no source is there
  --no-reload-conf          do not reload config file if changed
  --help,-h                 display help text (and the rest of the options)

avro-client options:
  --rpcProps,-P <file>      RPC client properties file with server connection params
  --host,-H <host>          hostname to which events will be sent
  --port,-p <port>          port of the avro source
  --dirname <dir>           directory to stream to avro source
  --filename,-F <file>      text file to stream to avro source (default: std input)
  --headerFile,-R <file>    File containing event headers as key/value pairs on each new line
  --help,-h                 display help text

  Either --rpcProps or both --host and --port must be specified.
`;
//# sourceMappingURL=usage.js.map