/** What people do by hand to columns and tabs of Fenlei's. */
import { type Act, one, reorder } from './handling';
import { accountRows, answerHeaders, idIn, isAnswer, ownedPlaces, ownTab, valuesAt, widthOf } from './places';
import type { World } from './world';

export const actsOnOurs = {
  deleteOwnColumn: (world, at) => {
    const owned = ownedPlaces(world.backend).filter(({ key }) => !isAnswer(key) && key !== 'customer');
    const place = owned[at % owned.length];
    if (!place) return;
    world.backend.deleteColumns(place.sheet, place.column, 1);
    forgetOwners(world);
  },

  renameOwnColumn: (world, at) => {
    // One without a header is still being made.
    const owned = ownedPlaces(world.backend).filter(
      ({ key, sheet, column }) =>
        !isAnswer(key) && (valuesAt(world.backend, sheet)[0]?.[column] ?? '') !== '',
    );
    const place = owned[at % owned.length];
    if (!place) return;
    const header = `Ours ${at}`;
    world.backend.write(place.sheet, 'value', one(0, place.column), [[header]]);
    world.renamed.set(place.mark, header);
  },

  moveOwnColumn: (world, at) => {
    const owned = ownedPlaces(world.backend);
    const place = owned[at % owned.length];
    if (!place) return;
    const before = at % widthOf(world.backend, place.sheet);
    if (before === place.column || before === place.column + 1) return;
    world.backend.moveColumns(place.sheet, place.column, 1, before);
  },

  spoilOwnCell: (world, at) => {
    const owned = ownedPlaces(world.backend).filter(({ key }) => !isAnswer(key) && key !== 'customer');
    const place = owned[at % owned.length];
    if (!place) return;
    const rows = valuesAt(world.backend, place.sheet);
    const candidates = rows.flatMap((row, index) => {
      const id = index > 0 ? idIn(row) : null;
      return id === null ? [] : [{ id, index }];
    });
    const chosen = candidates[at % candidates.length];
    if (!chosen) return;
    world.backend.write(place.sheet, 'value', one(chosen.index, place.column), [['written over by hand']]);
    world.spoilt.add(`${chosen.id} ${place.key}`);
    forgetOwners(world);
  },

  sortOwnTab: (world) => {
    const tab = ownTab(world.backend, world.sheet);
    if (tab === null) return;
    const { rows } = world.backend.usedSize(tab);
    if (rows > 2) reorder(world.backend, tab, [...Array(rows - 1).keys()].reverse());
  },

  remarkInOwnTab: (world, at) => {
    const tab = ownTab(world.backend, world.sheet);
    if (tab === null) return;
    const rows = valuesAt(world.backend, tab);
    const row = 1 + (at % Math.max(1, rows.length - 1));
    const id = idIn(rows[row] ?? []);
    if (id === null) return;
    const [header = []] = rows;
    const known = header.indexOf('Remark');
    const column = known < 0 ? header.length : known;
    if (column >= widthOf(world.backend, tab)) world.backend.insertColumns(tab, column, 1);
    world.backend.write(tab, 'value', one(0, column), [['Remark']]);
    world.backend.write(tab, 'value', one(row, column), [[`about ${id}`]]);
    world.remarks.set(id, `about ${id}`);
  },

  deleteOwnTab: (world) => {
    const tab = ownTab(world.backend, world.sheet);
    if (tab === null || world.backend.sheets().length < 2) return;
    const held = valuesAt(world.backend, tab).flat().map(String);
    for (const [id, remark] of world.remarks) if (held.includes(remark)) world.remarks.delete(id);
    if (answerHeaders.some((header) => held.includes(String(header)))) world.answers.clear();
    world.backend.deleteSheet(tab);
  },

  sortAccounts: ({ backend }) => {
    const tab = accountRows(backend);
    if (tab && tab.rows.length > 1) reorder(backend, tab.sheet, [...tab.rows.keys()].reverse());
  },

  nameOwnerOfAccount: (world, at) => {
    const { backend, owners } = world;
    const tab = accountRows(backend);
    const item = tab?.rows[at % tab.rows.length];
    const column = ownedPlaces(backend).find(({ key }) => key === 'accounts/owner')?.column;
    if (!tab || !item || column === undefined) return;
    const owner = `owner ${at} of ${item.id} ${item.code}`;
    backend.write(tab.sheet, 'value', one(item.row, column), [[owner]]);
    owners.set(owner, item);
    forgetOwners(world);
  },

  deleteAccounts: (world) => {
    const tab = accountRows(world.backend);
    if (!tab || world.backend.sheets().length < 2) return;
    world.backend.deleteSheet(tab.sheet);
    forgetOwners(world);
  },
} as const satisfies Record<string, Act>;

/** Of what people wrote about key accounts, that which they themselves took away again. */
function forgetOwners({ backend, owners }: World): void {
  if (owners.size === 0) return;
  const held = new Set(backend.sheets().flatMap(({ id }) => valuesAt(backend, id).flat()));
  for (const owner of owners.keys()) if (!held.has(owner)) owners.delete(owner);
}
