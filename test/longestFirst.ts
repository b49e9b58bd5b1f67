/** The files that take minutes begin first, so that no worker is left alone with one of them at the end. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { root } from './sourceFiles';

/** The longest first; the order of all others is left to vitest. */
const longest = [
  'browser/workbench',
  'sidebar/gallery',
  'sidebar/editor/editorPage',
  'browser/systemsJourney',
  'faults/runsFromMenu',
  'addon/previewIsApplied',
  'publish/push',
  'faults/keyAccounts',
  'core/rules/parse/hostile',
  'soak/soak',
  'concurrency/customers',
  'concurrency/orders',
  'faults/dataQuality',
  'faults/sidebar',
  'browser/sidebarJourney',
  'faults/undoAndRemoval',
  'faults/scheduled',
  'faults/univer',
] as const;

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rest = await super.sort(files);
    const gone = longest.filter((name) => !existsSync(join(root, `test/${name}.test.ts`)));
    if (gone.length > 0)
      throw new Error(`test/longestFirst.ts names files that are gone: ${gone.join(', ')}.`);
    const placeOf = ({ moduleId }: TestSpecification) => {
      const place = longest.findIndex((name) => moduleId.endsWith(`/test/${name}.test.ts`));
      return place < 0 ? longest.length : place;
    };
    return [...rest].sort((one, other) => placeOf(one) - placeOf(other));
  }
}
