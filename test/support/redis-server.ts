import { spawn } from 'node:child_process';
import { Redis } from 'ioredis';
import { freePorts } from './free-port.js';
import { debianProgram } from './peers.js';

export interface RedisServer {
  readonly url: string;
  readonly client: Redis;
  stop(): Promise<void>;
}

/**
 * Starts a real redis-server on loopback, without persistence. `port`: one that was free before.
 */
export async function startRedis(directory: string, port?: number): Promise<RedisServer> {
  const listen = String(port ?? (await freePorts(1))[0]);
  const options = ['--port', listen, '--bind', '127.0.0.1', '--save', '', '--dir', directory];
  const server = spawn(debianProgram('redis-server'), options, { stdio: 'ignore' });
  const exited = new Promise<void>((resolve, reject) => {
    server.on('exit', () => resolve());
    server.on('error', reject);
  });
  const ended = exited.then(() => {
    throw new Error(`redis-server on port ${listen} ended at its start`);
  });
  const url = `redis://127.0.0.1:${listen}`;
  const client = new Redis(url, { retryStrategy: () => 50, maxRetriesPerRequest: 1_000 });
  client.on('error', () => {});
  await Promise.race([client.ping(), ended]);
  return {
    url,
    client,
    async stop() {
      client.disconnect();
      server.kill();
      await exited;
    },
  };
}
