/** Reads the tab of a self-test run and says in lines of text what it means for the local host. */
import Papa from 'papaparse';
import { probeCatalog } from '../../selftest/catalog';
import { type OpenPoint, openPoints } from '../../selftest/openPoints';
import { isNotEmulated, type Probe } from '../../selftest/probe';
import { header } from '../../selftest/resultTab';

interface Seen {
  readonly probe: Probe;
  readonly row: Readonly<Record<string, string>>;
}

/**
 * The differences first, each with the file that holds the assumption and the value to write into the catalogue; then
 * what the host could learn, what did not run, and how the open points stand. Throws a sentence for a file that is no
 * such tab.
 */
export function compareReport(csv: string): readonly string[] {
  const rows = readRows(csv);
  const probeOf = new Map(probeCatalog.map((probe) => [probe.assumption, probe]));
  const seen = rows.flatMap((row) => {
    const probe = probeOf.get(row.assumption ?? '');
    return probe ? [{ probe, row }] : [];
  });
  const current = seen.filter(({ probe, row }) => row.expected === probe.expected);
  // Compared anew: what stands in "same" may have been edited, and the catalogue may be newer.
  const ran = current.filter(({ row }) => row.same !== 'not run');
  const different = ran.filter(({ probe, row }) => row.observed !== probe.expected);
  const isUnknown = ({ probe }: Seen): boolean => isNotEmulated(probe.expected);
  const wrong = different.filter((one) => !isUnknown(one));
  const learnt = different.filter(isUnknown);
  const idle = current.filter(({ row }) => row.same === 'not run');
  const found = new Set(current.map(({ probe }) => probe));
  const absent = probeCatalog.filter((probe) => !found.has(probe));
  return [
    `${rows.length} rows: ${ran.length - different.length} as on the local host, ${wrong.length} otherwise, ${learnt.length} that the host does not emulate, ${idle.length} not run.`,
    ...section(
      'The host does otherwise than Google: change the file, then the expected value',
      wrong.flatMap(change),
    ),
    ...section('The host has no answer, Google has: it may be emulated now', learnt.flatMap(change)),
    ...section(
      'Not run',
      idle.map(({ probe, row }) => `${probe.id}: ${row.note}`),
    ),
    ...section(
      'Of another build: run the self-test of this one to learn these',
      absent.map(({ id }) => id),
    ),
    ...section(
      'Open points',
      openPoints.map((point) => standing(point, ran)),
    ),
  ];
}

function readRows(csv: string): readonly Readonly<Record<string, string>>[] {
  const text = csv.replace(/^\ufeff/, '');
  const { data, meta } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: 'greedy' });
  const missing = header.filter((name) => !meta.fields?.includes(name));
  if (missing.length > 0)
    throw new Error(
      `This is not the tab "Fenlei self-test" as csv: it lacks the columns ${missing.join(', ')}. Open the tab and choose File › Download › Comma-separated values.`,
    );
  return data;
}

function change({ probe, row }: Seen): readonly string[] {
  const { id, host, assumption, how, expected, source, believed } = probe;
  return [
    `${id} · ${host}`,
    `    assumed: ${assumption} (${source})`,
    `    tested:  ${how}`,
    `    host:    ${expected}`,
    `    Google:  ${row.observed}`,
    ...(believed === undefined ? [] : [`    believed: ${believed}`]),
    ...(row.note ? [`    note:    ${row.note}`] : []),
  ];
}

function section(title: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines.map((line) => `  ${line}`)];
}

function standing({ question, probes, otherwise }: OpenPoint, ran: readonly Seen[]): string {
  const mine = ran.filter(({ probe }) => probes.some((id) => probe.id.startsWith(id)));
  const others = mine
    .filter(({ probe, row }) => row.observed !== probe.expected)
    .map(({ probe }) => probe.id);
  const state =
    mine.length === 0
      ? 'not answered'
      : others.length === 0
        ? 'as on the local host'
        : `otherwise in ${others.join(', ')}`;
  return `${question}: ${state}.${otherwise === undefined ? '' : ` ${otherwise}`}`;
}
