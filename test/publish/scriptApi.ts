/**
 * As much of Google's services as clasp asks for, in memory: tokens, projects, their content, versions, deployments,
 * and the spreadsheet that a bound script is made in. What it is asked beyond that is not found.
 */
import { parse } from 'acorn';
import { type ProjectFile, refuseProject } from './refuseProject';

export interface ApiRequest {
  readonly method: string;
  /** Whom it was meant for, such as `script.googleapis.com`. */
  readonly host: string;
  /** With its query. */
  readonly path: string;
  readonly authorization: string | undefined;
  readonly body: string;
}

export interface ApiAnswer {
  readonly status: number;
  readonly json: unknown;
}

export interface StoredProject {
  readonly title: string;
  /** The spreadsheet that it belongs to; `null` for a stand-alone script. */
  readonly parentId: string | null;
  files: readonly ProjectFile[];
  /** Snapshots by number, from 1. */
  readonly versions: { readonly description: string; readonly files: readonly ProjectFile[] }[];
  readonly deployments: { readonly id: string; readonly versionNumber: number }[];
}

export interface ScriptApi {
  answer(request: ApiRequest): ApiAnswer;
  /** Makes a stand-alone script, as somebody in a browser does; gives its id. */
  create(title: string): string;
  readonly projects: ReadonlyMap<string, StoredProject>;
  /** `METHOD host/path` of all requests so far. */
  readonly asked: readonly string[];
}

/** What a login left in the file of credentials; any other is refused. */
export const refreshToken = 'refresh-token';
const accessToken = 'access-token';

/** What a new project holds [assumed for its zone]. */
const freshManifest = {
  timeZone: 'America/New_York',
  dependencies: {},
  exceptionLogging: 'STACKDRIVER',
  runtimeVersion: 'V8',
};

export function createScriptApi(): ScriptApi {
  const projects = new Map<string, StoredProject>();
  const asked: string[] = [];
  let made = 0;

  const ofProject: Readonly<Record<string, (project: StoredProject, id: string, call: Call) => ApiAnswer>> = {
    'GET content': ({ files, versions }, scriptId, { query }) => {
      const version = query.get('versionNumber');
      const content = version === null ? files : versions[Number(version) - 1]?.files;
      return content ? fine({ scriptId, files: content.map(detected) }) : notFound();
    },
    'PUT content': (project, scriptId, { json }) => {
      const files = json.files as readonly ProjectFile[];
      const refusal = refuseProject(files);
      if (refusal !== null) return fault(400, refusal);
      project.files = files;
      return fine({ scriptId, files: files.map(detected) });
    },
    'POST versions': ({ files, versions }, scriptId, { json }) => {
      const description = String(json.description ?? '');
      versions.push({ description, files });
      return fine({ scriptId, versionNumber: versions.length, description });
    },
    'GET versions': ({ versions }, scriptId) =>
      fine({
        versions: versions.map(({ description }, place) => ({
          scriptId,
          versionNumber: place + 1,
          description,
        })),
      }),
    'POST deployments': ({ versions, deployments }, _, { json }) => {
      const versionNumber = Number(json.versionNumber);
      if (!versions[versionNumber - 1]) return notFound();
      const id = `deployment-${deployments.length + 1}`;
      deployments.push({ id, versionNumber });
      return fine({ deploymentId: id, deploymentConfig: { ...json, versionNumber } });
    },
  };

  const create = (title: string, parentId: string | null = null): string => {
    const scriptId = `script-${++made}`;
    const source = JSON.stringify(freshManifest, null, 2);
    projects.set(scriptId, {
      title,
      parentId,
      files: [{ name: 'appsscript', type: 'JSON', source }],
      versions: [],
      deployments: [],
    });
    return scriptId;
  };

  const createAsked = ({ title, parentId }: Record<string, unknown>): ApiAnswer =>
    fine({
      scriptId: create(String(title), parentId === undefined ? null : String(parentId)),
      title,
      parentId,
    });

  const script = (call: Call): ApiAnswer => {
    const [, id, part] = /^\/v1\/projects(?:\/([^/]+)\/(\w+))?$/.exec(call.path) ?? [];
    if (id === undefined)
      return call.path === '/v1/projects' && call.method === 'POST' ? createAsked(call.json) : notFound();
    const project = projects.get(id);
    const run = ofProject[`${call.method} ${part}`];
    return project && run ? run(project, id, call) : notFound();
  };

  const answer = (request: ApiRequest): ApiAnswer => {
    const { pathname, searchParams } = new URL(request.path, 'http://local');
    asked.push(`${request.method} ${request.host}${pathname}`);
    if (request.host === 'oauth2.googleapis.com')
      return pathname === '/token' ? token(request.body) : notFound();
    if (request.authorization !== `Bearer ${accessToken}`) return fault(401, 'Invalid Credentials');
    const json = request.body === '' ? {} : (JSON.parse(request.body) as Record<string, unknown>);
    const call: Call = { method: request.method, path: pathname, query: searchParams, json };
    if (request.host === 'script.googleapis.com') return script(call);
    const isNewFile = request.host === 'www.googleapis.com' && pathname === '/drive/v3/files';
    return isNewFile && request.method === 'POST' ? fine({ id: `file-${++made}` }) : notFound();
  };
  return { answer, create: (title) => create(title), projects, asked };
}

interface Call {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly json: Record<string, unknown>;
}

function token(body: string): ApiAnswer {
  const asked = new URLSearchParams(body);
  const isKnown = asked.get('grant_type') === 'refresh_token' && asked.get('refresh_token') === refreshToken;
  return isKnown
    ? fine({ access_token: accessToken, expires_in: 3599, token_type: 'Bearer' })
    : { status: 400, json: { error: 'invalid_grant', error_description: 'Bad Request' } };
}

const fine = (json: unknown): ApiAnswer => ({ status: 200, json });
const notFound = () => fault(404, 'Requested entity was not found.');

function fault(code: number, message: string): ApiAnswer {
  const reason = code === 401 ? 'authError' : 'badRequest';
  return {
    status: code,
    json: { error: { code, message, errors: [{ message, domain: 'global', reason }] } },
  };
}

/** As the API tells a script's functions: those at the top, with the names of their parameters. */
function detected(file: ProjectFile) {
  if (file.type !== 'SERVER_JS') return file;
  const { body } = parse(file.source, { ecmaVersion: 2019, sourceType: 'script' });
  const values = body.flatMap((statement) =>
    statement.type === 'FunctionDeclaration'
      ? [
          {
            name: statement.id.name,
            parameters: statement.params.map((one) => (one.type === 'Identifier' ? one.name : '')),
          },
        ]
      : [],
  );
  return { ...file, functionSet: { values } };
}
