/** The view "Rules": the pack on the desk, counted over the customers that were read. */
import { useMemo } from 'react';
import { learnableColumns } from '../../core/learn/learnableColumns';
import { previewer } from '../../core/preview/previewer';
import { ruleCounts } from '../../core/preview/ruleCounts';
import { acceptPack } from '../../core/rules/check/acceptPack';
import type { RulePack } from '../../core/rules/pack';
import { Sentences } from '../controls/Sentences';
import { shownCustomer } from '../customer/selectedCustomer';
import { useTexts } from '../language/language';
import type { Server } from '../server/server';
import { type Session, useSession } from '../session/session';
import type { FoundCustomer } from './ExampleList';
import { PackSelect } from './PackSelect';
import { RulesPanel } from './RulesPanel';
import { rulesTexts } from './rulesTexts';
import { useAnalysis } from './useAnalysis';

export function RulesView() {
  const session = useSession();
  const { server, desk, settings, facts: read, reading } = session;
  const pack = desk?.pack ?? null;
  const classify = useMemo(() => (read ? previewer(read) : null), [read]);
  const classification = useMemo(() => {
    const previewed = pack && classify ? classify(pack, settings.schemeOptions) : null;
    return previewed?.ok ? previewed.value.classification : null;
  }, [pack, classify, settings.schemeOptions]);
  const counts = useMemo(
    () => classification && ruleCounts(classification.compiled, classification.facts),
    [classification],
  );
  const customers = useMemo(() => {
    if (!read || reading.state !== 'read' || !reading.source.ok) return null;
    const { customers } = reading.source.value;
    const taken = new Set(Object.values(customers?.mapping.columns ?? {}));
    return { ids: read.customers.facts.ids, columns: () => learnableColumns(read, taken) };
  }, [read, reading]);
  const analysis = useAnalysis(pack, classification?.facts ?? null);
  if (!desk) return session.unopened ? <Unopened unopened={session.unopened} /> : <Opening />;
  return (
    <RulesPanel
      packs={session.packs}
      desk={desk}
      facts={classification?.facts ?? null}
      counts={counts}
      analysis={analysis}
      today={session.today}
      customers={customers}
      isUsed={settings.packs.includes(desk.pack.id)}
      onShowPack={session.showPack}
      onNewPack={session.openNewPack}
      readPack={(id) => readPack(server, id)}
      findSelected={() => findSelected(session)}
    />
  );
}

function Opening() {
  const say = useTexts(rulesTexts);
  return (
    <div className="view">
      <p role="status">{say('opening')}</p>
    </div>
  );
}

function Unopened({ unopened: { id, sentences } }: { readonly unopened: NonNullable<Session['unopened']> }) {
  const { packs, showPack } = useSession();
  const say = useTexts(rulesTexts);
  return (
    <div className="view">
      <PackSelect packs={packs} shown={id} onShow={showPack} />
      <Sentences sentences={[say('notOpened'), ...sentences]} />
    </div>
  );
}

/** As the view "Customer" shows them. */
async function findSelected({ server, reading, preview, searched }: Session): Promise<FoundCustomer | null> {
  if (!preview?.ok || reading.state !== 'read' || !reading.source.ok) return null;
  const { customers } = preview.value;
  const selection = await server('readSelection', null);
  const { customer } = shownCustomer(searched[0], selection, { source: reading.source.value, customers });
  const id = customers.facts.ids[customer];
  return id === undefined ? null : { customer, name: customers.names[customer] ?? id };
}

async function readPack(server: Server, id: string): Promise<RulePack> {
  const { versions } = await server('readPack', { id });
  const built = versions.find(({ version }) => version === 0) ?? versions[versions.length - 1];
  const pack = acceptPack(built?.json ?? '');
  if (!pack.ok) throw new Error(id);
  return pack.value;
}
