/** The API on this computer only: whom a request was meant for is the first step of its path. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ApiAnswer, ApiRequest, ScriptApi } from './scriptApi';

export interface ServedApi {
  readonly url: string;
  close(): Promise<void>;
}

export async function serveScriptApi(api: ScriptApi): Promise<ServedApi> {
  const server = createServer(async (request, response) => {
    const [, host = '', path = '/'] = /^\/([^/]+)(\/.*)$/.exec(request.url ?? '') ?? [];
    const { status, json } = answerOf(api, {
      method: request.method ?? '',
      host,
      path,
      authorization: request.headers.authorization,
      body: await bodyOf(request),
    });
    response.writeHead(status, { 'Content-Type': 'application/json; charset=UTF-8' });
    response.end(JSON.stringify(json));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** A fault of the server itself is told, as nobody should wait for an answer that never comes. */
function answerOf(api: ScriptApi, request: ApiRequest): ApiAnswer {
  try {
    return api.answer(request);
  } catch (error) {
    return { status: 500, json: { error: { code: 500, message: String(error) } } };
  }
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
