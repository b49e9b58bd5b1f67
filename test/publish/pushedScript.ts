/** A project as the API stored it, as the local host takes it: all scripts in one scope, pages by their names. */
import type { HostOptions } from '../../src/host/runtime';
import type { ProjectFile } from './refuseProject';

export function pushedScript(files: readonly ProjectFile[]): Pick<HostOptions, 'code' | 'html' | 'scopes'> {
  const ofType = (type: ProjectFile['type']) => files.filter((file) => file.type === type);
  const [manifest] = ofType('JSON');
  return {
    code: ofType('SERVER_JS')
      .map(({ source }) => source)
      .join('\n'),
    html: Object.fromEntries(ofType('HTML').map(({ name, source }) => [name, source])),
    scopes: JSON.parse(manifest?.source ?? '{}').oauthScopes ?? [],
  };
}
