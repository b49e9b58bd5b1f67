/** A world in short: two of the same fingerprint can only go on in the same way. */
import { createHash } from 'node:crypto';
import { wholeFile } from '../faults/pictures';
import type { World } from './world';

/** When something happened is left out. */
export function fingerprint({ backend, ...world }: World): string {
  const { table, sheetName, isGone, hidden, settings, pack } = world;
  const { remarks, answers, renamed, owners } = world;
  const model = [table, sheetName, isGone, hidden, settings, pack, [...remarks], [...answers]];
  const marks = backend.metadata().map(({ id }) => renamed.get(id));
  const text = JSON.stringify([wholeFile(backend), backend.sheets(), model, marks, [...owners]]);
  return createHash('sha1')
    .update(text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'then'))
    .digest('base64');
}
