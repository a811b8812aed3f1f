import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';

export type Script = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

export interface ScriptedHttpServer {
  readonly port: number;
  /** `PUT /path?query`, in the order in which they came. */
  readonly requests: readonly string[];
}

export interface Certificate {
  readonly key: string;
  readonly cert: string;
}

type CleanUp = { after(cleanUp: () => Promise<void>): void };

/** An HTTP server that answers as the test tells, well or badly; closed at the end of the test. */
export async function scriptedHttpServer(
  test: CleanUp,
  script: Script,
  certificate?: Certificate,
): Promise<ScriptedHttpServer> {
  const requests: string[] = [];
  const answer: Script = (request, response) => {
    requests.push(`${request.method} ${request.url}`);
    return script(request, response);
  };
  const server =
    certificate === undefined ? createServer(answer) : createTlsServer(certificate, answer);
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  test.after(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return { port: (server.address() as AddressInfo).port, requests };
}

/** Ends an answer with JSON. */
export function answerJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

/** The whole body of a request. */
export async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces);
}
