/** The view of rules as a whole, drawn from what it is given: the session is `RulesView`'s concern. */
import type { Facts } from '../../core/facts/factColumn';
import type { RuleCounts } from '../../core/preview/ruleCounts';
import type { Problem } from '../../core/problem';
import type { Analysis } from '../../core/rules/analyse/findings';
import type { Edit } from '../../core/rules/edit/edit';
import type { RulePack } from '../../core/rules/pack';
import type { PackChoice } from '../../protocol/packVersions';
import { Button } from '../controls/Button';
import { Disclosure } from '../controls/Disclosure';
import { type DraftCustomers, DraftRules } from '../draft/DraftRules';
import { draftTexts } from '../draft/draftTexts';
import { useTexts } from '../language/language';
import type { PackDesk } from '../session/session';
import { applyEdits } from './applyEdits';
import { CopyPack } from './CopyPack';
import { ExampleList, type FoundCustomer, useExamples } from './ExampleList';
import { exampleTexts } from './exampleTexts';
import { Meanwhile } from './Meanwhile';
import { NamedConditionList } from './NamedConditionList';
import { NewPack } from './NewPack';
import { PackSelect } from './PackSelect';
import { PastePack } from './PastePack';
import { RuleList } from './RuleList';
import { rulesTexts } from './rulesTexts';
import { SaveBar } from './SaveBar';
import { SegmentList } from './SegmentList';
import { segmentTexts } from './segmentTexts';
import { VersionList } from './VersionList';
import { versionTexts } from './versionTexts';
import './rules.css';

export interface RulesPanelProps {
  readonly packs: readonly PackChoice[];
  readonly desk: PackDesk;
  /** With those of the pack's schemes; `null` before the sheets are read. */
  readonly facts: Facts | null;
  readonly counts: RuleCounts | null;
  readonly analysis: Analysis | null;
  readonly today: string;
  /** Whether runs use the pack. */
  readonly isUsed: boolean;
  /** Customers to draft rules from; `null` before the sheets are read. */
  readonly customers: DraftCustomers | null;
  readonly onShowPack: (id: string) => void;
  readonly onNewPack: (pack: RulePack) => readonly Problem[];
  readonly readPack: (id: string) => Promise<RulePack>;
  /** Who stands in the selected row, or was searched for. */
  readonly findSelected: () => Promise<FoundCustomer | null>;
}

export function RulesPanel(props: RulesPanelProps) {
  const { packs, desk, facts, counts, analysis, today, customers, isUsed } = props;
  const { onShowPack, onNewPack, readPack, findSelected } = props;
  const { pack, builtIn } = desk;
  const say = useTexts(rulesTexts);
  const sayVersion = useTexts(versionTexts);
  const sayDraft = useTexts(draftTexts);
  const saySegment = useTexts(segmentTexts);
  const onEdits = (edits: readonly Edit[]) => applyEdits(desk, edits);
  const onPasted = (pasted: RulePack) => {
    if (pasted.id !== pack.id) return onNewPack(pasted);
    desk.replace(pasted);
    return [];
  };
  return (
    <>
      <div className="view rules" key={pack.id}>
        <div className="rules-top">
          <PackSelect packs={packs} shown={pack.id} onShow={onShowPack} />
          <Step label={say('undo')} sign="↶" onClick={desk.undo} />
          <Step label={say('redo')} sign="↷" onClick={desk.redo} />
        </div>
        <Disclosure title={sayDraft('title')}>
          <DraftRules customers={customers} taken={new Set(packs.map(({ id }) => id))} onPack={onNewPack} />
        </Disclosure>
        <Meanwhile desk={desk} />
        <RuleList
          pack={pack}
          facts={facts}
          counts={counts}
          analysis={analysis}
          today={today}
          onEdits={onEdits}
        />
        <Disclosure title={saySegment('segments')}>
          <SegmentList pack={pack} onEdits={onEdits} />
        </Disclosure>
        <Disclosure title={say('namedConditions')}>
          <NamedConditionList pack={pack} facts={facts} today={today} onEdits={onEdits} />
        </Disclosure>
        <Disclosure title={<ExamplesTitle pack={pack} />}>
          <ExampleList
            pack={pack}
            facts={facts}
            today={today}
            findSelected={findSelected}
            onEdits={onEdits}
          />
        </Disclosure>
        <Disclosure title={sayVersion('versions')}>
          <VersionList desk={desk} />
        </Disclosure>
        <Disclosure title={sayVersion('wholePack')}>
          <div className="rules-whole">
            <Button onClick={desk.openEditor}>{sayVersion('openEditor')}</Button>
            <CopyPack pack={pack} />
            <PastePack onPack={onPasted} />
            {builtIn && <Button onClick={() => desk.replace(builtIn)}>{sayVersion('reset')}</Button>}
            <NewPack packs={packs} readPack={readPack} onPack={onNewPack} />
          </div>
        </Disclosure>
      </div>
      <SaveBar desk={desk} isUsed={isUsed} />
    </>
  );
}

interface StepProps {
  readonly label: string;
  readonly sign: string;
  readonly onClick: (() => void) | null;
}

function Step({ label, sign, onClick }: StepProps) {
  return (
    <Button kind="sign" label={label} disabled={onClick === null} onClick={() => onClick?.()}>
      {sign}
    </Button>
  );
}

/** Failing test customers are seen without opening the list. */
function ExamplesTitle({ pack }: { readonly pack: RulePack }) {
  const say = useTexts(exampleTexts);
  const { results } = useExamples(pack);
  const passed = results.filter((result) => result.passed).length;
  const count = results.length;
  return (
    <>
      {say('examples')}
      {count > 0 && (
        <span className={passed === count ? 'rules-passed' : 'rules-failed'}>
          {' '}
          {say(passed === count ? 'allPass' : 'somePass', { passed, count })}
        </span>
      )}
    </>
  );
}
