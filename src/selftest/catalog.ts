/** Every probe of the self-test, in the order of the tab. */
import type { Probe } from './probe';
import { cellProbes } from './probes/cells';
import { costProbes } from './probes/costs';
import { customFunctionProbes } from './probes/customFunctions';
import { engineProbes } from './probes/engine';
import { environmentProbes } from './probes/environment';
import { lineProbes } from './probes/lines';
import { pageProbes } from './probes/pages';
import { partProbes } from './probes/parts';
import { ruleProbes } from './probes/rules';
import { sheetProbes } from './probes/sheets';
import { storeProbes } from './probes/stores';
import { typingProbes } from './probes/typing';
import { valueProbes } from './probes/values';

export const probeCatalog: readonly Probe[] = [
  ...environmentProbes,
  ...engineProbes,
  ...typingProbes,
  ...valueProbes,
  ...cellProbes,
  ...sheetProbes,
  ...lineProbes,
  ...partProbes,
  ...ruleProbes,
  ...storeProbes,
  ...pageProbes,
  // Last, as they wait for Sheets to calculate.
  ...costProbes,
  ...customFunctionProbes,
];
