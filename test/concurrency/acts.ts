/**
 * What other people do in the file, by hand or with the add-on, at any moment: each act changes the spreadsheet, and in
 * the model what it should change of the user's own. An act that finds nothing to act on does nothing.
 */
import { actsByAddOn } from './actsByAddOn';
import { actsOnOurs } from './actsOnOurs';
import { actsOnTable } from './actsOnTable';
import { hiddenIn } from './places';
import type { World } from './world';

const acts = { ...actsOnTable, ...actsOnOurs, ...actsByAddOn };

export type ActName = keyof typeof acts;

export const actNames = Object.keys(acts) as readonly ActName[];

export const isByHand = (name: ActName): boolean => !(name in actsByAddOn);

export function act(name: ActName, world: World, at: number): void {
  acts[name](world, at);
  // Sorting moves what stands in the lines; which of them are hidden stays.
  if (name in actsOnTable) world.hidden = hiddenIn(world.backend, world.sheet);
}
