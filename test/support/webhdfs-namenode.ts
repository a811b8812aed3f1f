/** A simulated namenode's HTTP: calls that it answers by itself, and step one of the others. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { HdfsException } from './hdfs-exception.js';
import { FileInode, type Inode } from './hdfs-inode.js';
import { checkName, type HdfsNamespace } from './hdfs-namespace.js';
import type { Call, Fate, Intervention } from './webhdfs-call.js';
import { callOf, cut, tear, userOf } from './webhdfs-request.js';

export interface NamenodeParts {
  readonly index: number;
  readonly namespace: HdfsNamespace;
  readonly isActive: () => boolean;
  /** The URL, with `/webhdfs/v1`, of a datanode that is thought to live. */
  readonly datanodeFor: (excluded: readonly string[]) => string;
  /** What step two is told of where the namespace is. */
  readonly rpcAddress: string;
  readonly intervene: Intervention;
  /** Users who may act for others. */
  readonly proxyUsers: ReadonlySet<string>;
}

const methods: Readonly<Record<string, string>> = {
  CREATE: 'PUT',
  MKDIRS: 'PUT',
  RENAME: 'PUT',
  APPEND: 'POST',
  TRUNCATE: 'POST',
  GETFILESTATUS: 'GET',
  LISTSTATUS_BATCH: 'GET',
  OPEN: 'GET',
  DELETE: 'DELETE',
};

/** Entries a page (`dfs.ls.limit`, 1000 by default). */
const listedMax = 100;

export async function answerAsNamenode(
  parts: NamenodeParts,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const call = callOf(request, 'namenode', parts.index);
  if ((await parts.intervene(call, 'asked')) !== 'goes on') return cut(response);
  let status = 200;
  let text = '';
  try {
    text = answerTo(parts, request, call);
  } catch (error) {
    if (!(error instanceof HdfsException)) throw error;
    status = error.status;
    text = error.toJson();
  }
  const fate: Fate = await parts.intervene(call, 'done');
  if (fate === 'cut') return cut(response);
  const isRedirect = text.startsWith('{"Location"') && call.query.get('noredirect') !== 'true';
  if (isRedirect) {
    response.writeHead(307, { location: (JSON.parse(text) as { Location: string }).Location });
    text = '';
  } else
    response.writeHead(status, {
      'content-type': text === '' ? 'application/octet-stream' : 'application/json',
      'set-cookie': 'hadoop.auth="u=flume&p=flume&t=simple&e=0&s=AA="; Path=/; HttpOnly',
    });
  if (fate === 'torn answer') return tear(response, text);
  response.end(text);
}

function answerTo(parts: NamenodeParts, request: IncomingMessage, call: Call): string {
  const { operation, path, query } = call;
  const { namespace } = parts;
  const user = userOf(query, parts.proxyUsers);
  if (methods[operation] !== request.method) {
    const message = `Invalid value for webhdfs parameter "op": ${operation} is not a valid`;
    throw new HdfsException('IllegalArgumentException', `${message} ${request.method} operation.`);
  }
  // A standby sends writers on to a datanode, too: only CREATE looks at nothing.
  if (operation === 'CREATE') {
    checkName(path);
    return locationOf(parts, call);
  }
  if (!parts.isActive()) {
    const category = methods[operation] === 'GET' || operation === 'APPEND' ? 'READ' : 'WRITE';
    throw standbyException(category);
  }
  switch (operation) {
    case 'APPEND':
    case 'OPEN':
      if (namespace.find(path) === undefined)
        throw new HdfsException('FileNotFoundException', `File ${path} not found.`);
      return locationOf(parts, call);
    case 'GETFILESTATUS': {
      const found = namespace.find(path);
      if (found === undefined)
        throw new HdfsException('FileNotFoundException', `File does not exist: ${path}`);
      return JSON.stringify({ FileStatus: statusOf('', found) });
    }
    case 'LISTSTATUS_BATCH':
      return JSON.stringify({ DirectoryListing: listingOf(namespace, call) });
    case 'MKDIRS':
      namespace.makeDirectories(path, user);
      return '{"boolean":true}';
    case 'RENAME':
      if (query.get('renameoptions') !== 'NONE')
        throw new HdfsException('IllegalArgumentException', 'only NONE is simulated');
      namespace.rename(path, query.get('destination') ?? '', user);
      return '';
    case 'TRUNCATE':
      return JSON.stringify({
        boolean: namespace.truncate(path, Number(query.get('newlength')), user),
      });
    default:
      return JSON.stringify({
        boolean: namespace.delete(path, user, query.get('recursive') === 'true'),
      });
  }
}

export function standbyException(category: 'READ' | 'WRITE'): HdfsException {
  const message = `Operation category ${category} is not supported in state standby.`;
  return new HdfsException('StandbyException', `${message} Visit https://s.apache.org/sbnn-error`);
}

function locationOf({ datanodeFor, rpcAddress }: NamenodeParts, call: Call): string {
  const excluded = (call.query.get('excludedatanodes') ?? '').split(',').filter(Boolean);
  const query = new URLSearchParams(call.query);
  query.delete('noredirect');
  query.set('namenoderpcaddress', rpcAddress);
  const path = call.path.split('/').map(encodeURIComponent).join('/');
  return JSON.stringify({ Location: `${datanodeFor(excluded)}${path}?${query.toString()}` });
}

/** A page of a folder's entries, by name. */
function listingOf(namespace: HdfsNamespace, { path, query }: Call): object {
  const found = namespace.find(path);
  if (found === undefined)
    throw new HdfsException('FileNotFoundException', `File ${path} does not exist.`);
  const after = query.get('startAfter') ?? '';
  const names = found instanceof FileInode ? [''] : [...found.entries.keys()].toSorted();
  const left = names.filter((name) => name > after || name === '');
  const page = left
    .slice(0, listedMax)
    .map((name) => statusOf(name, namespace.find(`${path}/${name}`)!));
  return {
    partialListing: { FileStatuses: { FileStatus: page } },
    remainingEntries: left.length - page.length,
  };
}

function statusOf(pathSuffix: string, inode: Inode): object {
  const isFile = inode instanceof FileInode;
  return {
    accessTime: 0,
    blockSize: isFile ? inode.blockBytes : 0,
    childrenNum: isFile ? 0 : inode.entries.size,
    group: 'supergroup',
    length: isFile ? inode.lengthBytes : 0,
    modificationTime: inode.modifiedMs,
    owner: inode.owner,
    pathSuffix,
    permission: isFile ? '644' : '755',
    replication: isFile ? 2 : 0,
    storagePolicy: 0,
    type: isFile ? 'FILE' : 'DIRECTORY',
  };
}
