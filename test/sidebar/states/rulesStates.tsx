/** The view of rules over real packs and customers. */
import { useMemo, useState } from 'react';
import phoneType from '../../../rules/phone-type.json';
import type { Facts } from '../../../src/core/facts/factColumn';
import type { Locale } from '../../../src/core/i18n/text';
import { ruleCounts } from '../../../src/core/preview/ruleCounts';
import { analyse } from '../../../src/core/rules/analyse/analyse';
import { packCard } from '../../../src/core/rules/describe/packCard';
import { compilePack } from '../../../src/core/rules/evaluate/compilePack';
import type { Rule, RulePack, Scalar } from '../../../src/core/rules/pack';
import { ExampleForm } from '../../../src/sidebar/rules/ExampleForm';
import { ExampleList, type FoundCustomer } from '../../../src/sidebar/rules/ExampleList';
import { ListEditor } from '../../../src/sidebar/rules/ListEditor';
import { NamedConditionList } from '../../../src/sidebar/rules/NamedConditionList';
import { RuleForm } from '../../../src/sidebar/rules/RuleForm';
import { RulesPanel } from '../../../src/sidebar/rules/RulesPanel';
import { RulesView } from '../../../src/sidebar/rules/RulesView';
import { SegmentForm } from '../../../src/sidebar/rules/SegmentForm';
import { SegmentList } from '../../../src/sidebar/rules/SegmentList';
import { VersionList } from '../../../src/sidebar/rules/VersionList';
import type { Server } from '../../../src/sidebar/server/server';
import type { DeskState } from '../../../src/sidebar/session/deskState';
import type { States } from '../gallery/state';
import { InSession } from './InSession';
import { abcPack, accepted, boxes, customers, edited, everyForm, hostile } from './rulesData';
import { useRulesDesk, versionOf } from './rulesDesk';
import { orders } from './someSheets';

interface PanelProps {
  readonly pack: RulePack;
  readonly facts?: Facts | null;
  readonly desk?: Partial<DeskState>;
}

function Panel({ pack, facts = customers, desk: changes = {} }: PanelProps) {
  const desk = useRulesDesk(pack, changes);
  const counts = useMemo(() => facts && ruleCounts(compilePack(desk.pack), facts), [desk.pack, facts]);
  const analysis = useMemo(() => analyse(desk.pack, facts ?? undefined), [desk.pack, facts]);
  return (
    <RulesPanel
      packs={[boxes, abcPack, everyForm].map((one) => packCard(one, 'en'))}
      desk={desk}
      facts={facts}
      counts={counts}
      analysis={analysis}
      today="2026-06-30"
      customers={null}
      isUsed={true}
      onShowPack={(id) => window.rulesCalls.push(`show ${id}`)}
      onNewPack={({ id }) => {
        window.rulesCalls.push(`new ${id}`);
        return [];
      }}
      findSelected={findSelected}
      readPack={async (id) => [boxes, abcPack, everyForm].find((one) => one.id === id) ?? boxes}
    />
  );
}

/** As in the sidebar: the customers come from the sheet that was read. */
function OverSheet({ language }: { readonly language: Locale }) {
  const desk = useRulesDesk(boxes);
  const sheet = useMemo(() => orders(language), [language]);
  const file = useMemo(() => ({ sheets: [sheet] }), [sheet]);
  const overrides = useMemo(
    () => ({
      desk,
      // Row 12 is selected.
      server: (async (method: string) =>
        method === 'readSelection' ? { sheet: sheet.id, row: 12, cells: sheet.cells[11] } : null) as Server,
      openNewPack: ({ id }: RulePack) => {
        window.rulesCalls.push(`new ${id}`);
        return [];
      },
    }),
    [desk, sheet],
  );
  return (
    <InSession file={file} overrides={overrides}>
      <RulesView />
    </InSession>
  );
}

const inView = (part: React.ReactNode) => <div className="view">{part}</div>;
const no = () => [];
const ruleOf = (pack: RulePack, place: number): Rule => {
  const rule = pack.rules[place];
  if (!rule) throw new Error('the pack of the state has no such rule');
  return rule;
};
const renamed = edited(boxes, {
  kind: 'changeRule',
  name: ruleOf(boxes, 0).name,
  rule: { ...ruleOf(boxes, 0), name: 'The very best' },
});
const shorter = edited(renamed, { kind: 'removeRule', name: ruleOf(boxes, 1).name });

function Refused() {
  const desk = useRulesDesk(everyForm);
  return inView(<SegmentList pack={desk.pack} onEdits={([edit]) => (edit ? desk.edit(edit) : [])} />);
}

/** The thirteenth customer, who has a name of their own. */
const findSelected = async () => ({ customer: 12, name: 'Mrs Lin' });

interface ExamplesProps {
  readonly pack: RulePack;
  readonly find?: () => Promise<FoundCustomer | null>;
}

/** With a desk behind it: what is added and changed is there at once. */
function Examples({ pack, find = findSelected }: ExamplesProps) {
  const desk = useRulesDesk(pack);
  return inView(
    <ExampleList
      pack={desk.pack}
      facts={customers}
      today="2026-06-30"
      findSelected={find}
      onEdits={([edit]) => (edit ? desk.edit(edit) : [])}
    />,
  );
}

const phone = accepted(phoneType);
const collecting = accepted({
  ...everyForm,
  hitPolicy: 'collect',
  examples: everyForm.examples?.map((example) => ({ ...example, expected: [example.expected].flat() })),
});

function FirstExample({ pack }: { readonly pack: RulePack }) {
  return pack.examples
    ?.slice(0, 1)
    .map((one) => <ExampleForm key={one.name} example={one} pack={pack} isNew={false} onExample={no} />);
}

function Numbers() {
  const [entries, setEntries] = useState<readonly Scalar[]>([1, 2]);
  return <ListEditor entries={entries} use={{ kind: 'number' }} titleOf={String} onEntries={setEntries} />;
}

export const rulesStates: States = {
  'pack not read': (language) => (
    <InSession
      file={{ sheets: [orders(language)] }}
      overrides={{ unopened: { id: 'abc', sentences: ['Service Spreadsheets timed out.'] } }}
    >
      <RulesView />
    </InSession>
  ),
  'over a sheet': (language) => <OverSheet language={language} />,
  built: () => <Panel pack={boxes} />,
  'before the sheets are read': () => <Panel pack={abcPack} facts={null} />,
  'every form': () => <Panel pack={everyForm} />,
  'hostile names': () => <Panel pack={hostile} />,
  'no rules': () => (
    <Panel
      pack={edited(abcPack, ...abcPack.rules.map(({ name }) => ({ kind: 'removeRule', name }) as const))}
    />
  ),
  'unsaved, saved meanwhile': () => (
    <Panel
      pack={boxes}
      desk={{
        pack: shorter,
        past: [boxes],
        versions: [
          versionOf(boxes),
          versionOf(renamed, { version: 1, name: 'Autumn', time: '2026-06-01T08:00:00.000Z' }),
        ],
        meanwhile: [versionOf(renamed, { version: 1, name: 'Autumn', time: '2026-06-01T08:00:00.000Z' })],
      }}
    />
  ),
  'saving refused': () => (
    <Panel
      pack={abcPack}
      desk={{
        pack: edited(abcPack, { kind: 'muteRule', name: ruleOf(abcPack, 0).name, muted: true }),
        refused: ['The spreadsheet is in use just now. Try again in a minute.'],
      }}
    />
  ),
  saving: () => (
    <Panel
      pack={abcPack}
      desk={{
        pack: edited(abcPack, { kind: 'muteRule', name: ruleOf(abcPack, 0).name, muted: true }),
        isSaving: true,
      }}
    />
  ),
  'form of every condition': () =>
    inView(
      <RuleForm
        rule={ruleOf(everyForm, 0)}
        pack={everyForm}
        facts={customers}
        today="2026-06-30"
        onRule={no}
      />,
    ),
  'form of scores': () =>
    inView(
      <RuleForm rule={ruleOf(boxes, 3)} pack={boxes} facts={customers} today="2026-06-30" onRule={no} />,
    ),
  'numbers in a list': () => inView(<Numbers />),
  segments: () => <Refused />,
  'form of a segment': () =>
    inView(
      everyForm.segments.slice(0, 1).map((one) => <SegmentForm key={one.id} segment={one} onSegment={no} />),
    ),
  'form of a dark segment': () =>
    inView(
      hostile.segments.slice(0, 1).map((one) => <SegmentForm key={one.id} segment={one} onSegment={no} />),
    ),
  'test customers': () => <Examples pack={everyForm} />,
  'test customers of scores': () => <Examples pack={boxes} />,
  'no test customers': () => (
    <Examples
      pack={edited(everyForm, { kind: 'changePack', changes: { examples: [] } })}
      find={async () => null}
    />
  ),
  'test customers, sheet lost': () => (
    <Examples
      pack={everyForm}
      find={async () => {
        throw new Error('Service Spreadsheets timed out.');
      }}
    />
  ),
  'form of a test customer': () => inView(<FirstExample pack={everyForm} />),
  'form of a test customer of scores': () => inView(<FirstExample pack={boxes} />),
  'form of a test customer in several segments': () => inView(<FirstExample pack={collecting} />),
  'test customers in several segments': () => <Examples pack={collecting} />,
  'form of a test customer with ticks': () => inView(<FirstExample pack={phone} />),
  'test customers with ticks': () => <Examples pack={phone} />,
  'form of a hostile test customer': () => inView(<FirstExample pack={hostile} />),
  'named conditions': () =>
    inView(<NamedConditionList pack={everyForm} facts={customers} today="2026-06-30" onEdits={no} />),
  versions: () =>
    inView(
      <VersionList
        desk={{
          pack: shorter,
          base: 2,
          builtIn: boxes,
          replace: () => {},
          versions: [
            versionOf(renamed, { version: 1, name: 'Autumn', time: '2026-06-01T08:00:00.000Z' }),
            versionOf(shorter, { version: 2, time: '2026-06-02T08:00:00.000Z' }),
            versionOf(shorter, { version: 3, name: 'Broken', time: '2026-06-03T08:00:00.000Z', json: '{' }),
          ],
        }}
      />,
    ),
};
