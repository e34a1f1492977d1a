import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

interface Message {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}
export interface Position {
  readonly line: number;
  readonly character: number;
}
export interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: Position };
}
export interface LanguageClient {
  /** Opens a text under the name of a file in `scenarios/`, and gives what the server finds in it. */
  readonly open: (name: string, text: string) => Promise<readonly Diagnostic[]>;
  /** Labels of what the server offers there. */
  readonly complete: (name: string, position: Position) => Promise<readonly string[]>;
  /** The text shown there, empty where there is none. */
  readonly hover: (name: string, position: Position) => Promise<string>;
  /** What the server has asked of the outside: schemas to download, sockets to open. */
  readonly outside: readonly string[];
  readonly stop: () => Promise<void>;
}

const require = createRequire(import.meta.url);
const packageFile = require.resolve('yaml-language-server/package.json');
const program = join(dirname(packageFile), 'bin/yaml-language-server');
const noNetwork = fileURLToPath(new URL('./no-network.cjs', import.meta.url));
/** Settings as an editor would send them, without the catalogue of schemas on the web. */
const settings: Readonly<Record<string, unknown>> = {
  yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false }, kubernetesCRDStore: { enable: false } },
  http: {},
  '[yaml]': {},
  editor: {},
};

/** The YAML server that editors run, over its standard streams. */
export async function startLanguageClient(folder: string): Promise<LanguageClient> {
  const server: ChildProcess = spawn(process.execPath, ['--require', noNetwork, program, '--stdio'], { stdio: 'pipe' });
  const outside: string[] = [];
  const waiting = new Map<number, { resolve: (result: unknown) => void; reject: (error: Error) => void }>();
  const found = new Map<string, (diagnostics: readonly Diagnostic[]) => void>();
  let next = 1;

  const send = (message: Message): void => {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    server.stdin?.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const request = <Answer>(method: string, params: unknown): Promise<Answer> => {
    const id = next++;
    send({ id, method, params });
    return new Promise((resolve, reject) => waiting.set(id, { resolve: resolve as (result: unknown) => void, reject }));
  };
  const answer = ({ id, method, params }: Message): void => {
    if (id === undefined) return;
    if (method === 'workspace/configuration') {
      const { items } = params as { items: readonly { section: string }[] };
      send({ id, result: items.map(({ section }) => settings[section] ?? null) });
    } else if (method === 'client/registerCapability' || method === 'window/workDoneProgress/create') send({ id, result: null });
    else {
      outside.push(`${method} ${JSON.stringify(params)}`);
      send({ id, error: { message: 'not offered', ...{ code: -32601 } } });
    }
  };
  const receive = (message: Message): void => {
    if (message.method === 'textDocument/publishDiagnostics') {
      const { uri, diagnostics } = message.params as { uri: string; diagnostics: readonly Diagnostic[] };
      found.get(uri)?.(diagnostics);
    } else if (message.method !== undefined) answer(message);
    else {
      const asked = waiting.get(message.id as number);
      waiting.delete(message.id as number);
      if (message.error) asked?.reject(new Error(message.error.message));
      else asked?.resolve(message.result);
    }
  };
  readMessages(server, receive);
  server.stderr?.on('data', (data: Buffer) => outside.push(data.toString()));
  server.on('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error('the language server has ended'));
  });

  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
  await request('initialize', {
    processId: process.pid,
    rootUri: pathToFileURL(folder).href,
    capabilities: {
      workspace: { configuration: true, didChangeConfiguration: { dynamicRegistration: true } },
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
        hover: { contentFormat: ['markdown'] },
      },
    },
  });
  send({ method: 'initialized', params: {} });
  send({ method: 'workspace/didChangeConfiguration', params: { settings: null } });
  return {
    outside,
    open: (name, text) =>
      new Promise((resolve) => {
        found.set(uriOf(name), resolve);
        send({
          method: 'textDocument/didOpen',
          params: { textDocument: { uri: uriOf(name), languageId: 'yaml', version: 1, text } },
        });
      }),
    complete: async (name, position) => {
      const list = await request<{ items: readonly { label: string }[] } | readonly { label: string }[] | null>(
        'textDocument/completion',
        { textDocument: { uri: uriOf(name) }, position },
      );
      return (list === null ? [] : 'items' in list ? list.items : list).map(({ label }) => label);
    },
    hover: async (name, position) => {
      const shown = await request<{ contents: string | { value: string } } | null>('textDocument/hover', {
        textDocument: { uri: uriOf(name) },
        position,
      });
      return shown === null ? '' : typeof shown.contents === 'string' ? shown.contents : shown.contents.value;
    },
    stop: async () => {
      await request('shutdown', null);
      const ended = new Promise((resolve) => server.once('exit', resolve));
      send({ method: 'exit' });
      await ended;
    },
  };
}

/** Splits the stream into messages: a header with the length of the body, an empty line, the body. */
function readMessages(server: ChildProcess, receive: (message: Message) => void): void {
  let buffer = Buffer.alloc(0);
  server.stdout?.on('data', (data: Buffer) => {
    buffer = Buffer.concat([buffer, data]);
    for (;;) {
      const end = buffer.indexOf('\r\n\r\n');
      if (end === -1) return;
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.toString('utf8', 0, end))?.[1]);
      if (buffer.length < end + 4 + length) return;
      const body = buffer.toString('utf8', end + 4, end + 4 + length);
      buffer = buffer.subarray(end + 4 + length);
      receive(JSON.parse(body) as Message);
    }
  });
}
