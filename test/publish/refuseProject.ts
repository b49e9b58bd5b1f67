/**
 * What Google's Apps Script API refuses to store, in its words. Each refusal names where it was seen; what nobody wrote
 * down is marked [assumed], and then the words are those that the API uses for anything it does not like.
 */
import { parse } from 'acorn';

export interface ProjectFile {
  /** Without extension; the manifest is `appsscript`. */
  readonly name: string;
  readonly type: 'SERVER_JS' | 'HTML' | 'JSON';
  readonly source: string;
}

/** `null` where the project may be stored. */
export function refuseProject(files: readonly ProjectFile[]): string | null {
  return files.reduce(
    (said, file) => said ?? refuseSyntax(file),
    refuseNames(files) ?? refuseManifest(files.find(({ type }) => type === 'JSON')),
  );
}

/** Names are unique across types, since they have no extension: told by several projects from a live push. */
function refuseNames(files: readonly ProjectFile[]): string | null {
  const seen = new Set<string>();
  for (const { name, type } of files) {
    // The reference of the API: the extension is no part of the name, and only the manifest is JSON. What it says to
    // others is [assumed].
    const isName =
      type === 'JSON' ? name === 'appsscript' : name !== '' && !/\.(gs|js|html?|json)$/i.test(name);
    if (!isName) return INVALID_ARGUMENT;
    if (seen.has(name)) return `A file with this name already exists in the current project: ${name}`;
    seen.add(name);
  }
  return null;
}

/** clasp#21, clasp#53. */
const INVALID_ARGUMENT = 'Request contains an invalid argument.';

/** The fields of the manifest's reference page. */
const manifestFields = [
  'addOns',
  'chat',
  'dataStudio',
  'dependencies',
  'exceptionLogging',
  'executionApi',
  'oauthScopes',
  'runtimeVersion',
  'sheets',
  'timeZone',
  'urlFetchWhitelist',
  'webapp',
];

/** The form of the message: two projects quote it from a live push for an unknown field. */
const manifestFault = (fault: string) => `"appsscript.json" has errors: ${fault}`;

function refuseManifest(file: ProjectFile | undefined): string | null {
  // clasp#88, clasp#281 and others.
  if (!file) return 'Project contents must include a manifest file named appsscript.';
  const manifest = parsed(file.source);
  if (manifest === null) return manifestFault('Invalid JSON syntax.'); // [assumed]
  const unknown = Object.keys(manifest).filter((field) => !manifestFields.includes(field));
  if (unknown.length > 0) return manifestFault(`Invalid manifest: unknown fields: [${unknown.join(', ')}]`);
  const { runtimeVersion, exceptionLogging, oauthScopes, timeZone } = manifest;
  const isFine =
    isOneOf(runtimeVersion, ['V8', 'STABLE']) &&
    isOneOf(exceptionLogging, ['STACKDRIVER', 'NONE']) &&
    (timeZone === undefined || isTimeZone(timeZone)) &&
    (oauthScopes === undefined ||
      (Array.isArray(oauthScopes) && oauthScopes.every((scope) => /^https:\/\/\S+$/.test(String(scope)))));
  return isFine ? null : INVALID_ARGUMENT; // [assumed]
}

function parsed(source: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(source);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : null;
  } catch {
    return null;
  }
}

function isOneOf(value: unknown, allowed: readonly string[]): boolean {
  return value === undefined || allowed.includes(String(value));
}

function isTimeZone(value: unknown): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: String(value) }));
  } catch {
    return false;
  }
}

/** The parser is older than the engine behind it (APPS_SCRIPT.md §1); the form is React-GAS#43 and Poehnelt's. */
function refuseSyntax({ name, type, source }: ProjectFile): string | null {
  if (type !== 'SERVER_JS') return null;
  try {
    parse(source, { ecmaVersion: 2019, sourceType: 'script' });
    return null;
  } catch (error) {
    const { message, loc } = error as SyntaxError & { loc: { line: number } };
    const text = message.replace(/ \(\d+:\d+\)$/, '');
    return `Syntax error: SyntaxError: ${text} line: ${loc.line} file: ${name}.gs`;
  }
}
