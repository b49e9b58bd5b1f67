/** Tries every probe and puts what it saw beside what the host does. */
import { type Bench, isNotEmulated, type Probe } from './probe';
import { type Setting, type SettingName, settings } from './settings';
import { showError, showValue } from './showValue';

export interface Row {
  readonly probe: Probe;
  readonly observed: string;
  readonly same: 'yes' | 'no' | 'not run';
  readonly note: string;
}

/** The document on which the probes are tried. */
export interface Stage {
  /** Gives the document this locale and time zone; false where it keeps its own. */
  enter(setting: Setting): boolean;
  /** A bench for one probe, and what clears it away again. */
  open(): { readonly bench: Bench; readonly notes: readonly string[]; close(): void };
  /** Writes down what is known so far, in case that the run ends here. */
  keep(rows: readonly Row[]): void;
  /** True when another probe might not end before Google ends the run. */
  isLate(): boolean;
}

/** The note of a probe whose turn did not come in one run. */
export const outOfTime = 'The run ended before this: run FENLEI_SELFTEST once more, it goes on from here.';

/**
 * One row for each probe, in the order of the catalogue; each setting is entered once. `seen` holds by assumption what
 * an earlier run has seen already.
 */
export function runProbes(
  probes: readonly Probe[],
  stage: Stage,
  seen: ReadonlyMap<string, Omit<Row, 'probe'>> = new Map(),
): readonly Row[] {
  const rows = new Map<Probe, Row>();
  for (const probe of probes) {
    const known = seen.get(probe.assumption);
    if (known) rows.set(probe, { probe, ...known });
  }
  for (const [name, setting] of Object.entries(settings)) {
    const mine = probes.filter((probe) => settingOf(probe) === name && !rows.has(probe));
    if (mine.length === 0) continue;
    const isEntered = stage.enter(setting);
    for (const probe of mine) {
      if (probe.mayEnd && isEntered && !stage.isLate()) {
        rows.set(probe, { probe, observed: 'the end of the run', same: 'no', note: '' });
        stage.keep(allRows(probes, rows));
      }
      rows.set(probe, isEntered ? runProbe(probe, stage) : unfit(probe, setting));
    }
  }
  return allRows(probes, rows);
}

function allRows(probes: readonly Probe[], rows: ReadonlyMap<Probe, Row>): readonly Row[] {
  return probes.map((probe) => rows.get(probe) ?? notRun(probe, outOfTime));
}

function settingOf({ setting = 'us' }: Probe): SettingName {
  return setting;
}

function runProbe(probe: Probe, stage: Stage): Row {
  if (stage.isLate()) return notRun(probe, outOfTime);
  const { bench, notes, close } = stage.open();
  let observed: string;
  try {
    observed = showValue(probe.observe(bench));
  } catch (error) {
    observed = showError(error);
  } finally {
    close();
  }
  const same = observed === probe.expected ? 'yes' : 'no';
  return { probe, observed, same, note: [...notes, ...hostNote(probe)].join(' · ') };
}

function hostNote({ expected, believed }: Probe): readonly string[] {
  const unknown = isNotEmulated(expected) ? ['The host has no answer.'] : [];
  return believed === undefined ? unknown : [...unknown, `Believed: ${believed}`];
}

function unfit(probe: Probe, { locale, timeZone }: Setting): Row {
  return notRun(probe, `Needs a document with the locale ${locale} and the time zone ${timeZone}.`);
}

function notRun(probe: Probe, note: string): Row {
  return { probe, observed: '', same: 'not run', note };
}
