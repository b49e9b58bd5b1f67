/** Rules that Fenlei proposes from the customers at hand: groups it finds, or labels it learns. */
import { useState } from 'react';
import type { Feature } from '../../core/learn/feature';
import type { Problem } from '../../core/problem';
import type { RulePack } from '../../core/rules/pack';
import { Button } from '../controls/Button';
import { useTexts } from '../language/language';
import { draftTexts } from './draftTexts';
import { FindGroups } from './FindGroups';
import { LearnRules } from './LearnRules';
import './draft.css';

export interface DraftRulesProps {
  /** `null` before the sheets are read. */
  readonly customers: DraftCustomers | null;
  /** Ids of packs that there are. */
  readonly taken: ReadonlySet<string>;
  /** Opens a pack that is not saved yet; answers what is wrong with it. */
  readonly onPack: (pack: RulePack) => readonly Problem[];
}

export interface DraftCustomers {
  readonly ids: readonly string[];
  /** Reads the columns, which takes a moment in a long sheet. */
  readonly columns: () => readonly Feature[];
}

const forms = { findGroups: FindGroups, learn: LearnRules } as const;

export function DraftRules({ customers, taken, onPack }: DraftRulesProps) {
  const say = useTexts(draftTexts);
  const [open, setOpen] = useState<{
    readonly form: keyof typeof forms;
    readonly columns: readonly Feature[];
  } | null>(null);
  if (!customers) return <p className="quiet">{say('notRead')}</p>;
  if (open) {
    const Form = forms[open.form];
    return (
      <fieldset className="draft-form">
        <legend>{say(open.form)}</legend>
        <Form
          ids={customers.ids}
          columns={open.columns}
          taken={taken}
          onPack={onPack}
          onClose={() => setOpen(null)}
        />
      </fieldset>
    );
  }
  return (
    <div className="rules-whole">
      <p className="quiet">{say('about')}</p>
      {(Object.keys(forms) as (keyof typeof forms)[]).map((form) => (
        <Button key={form} onClick={() => setOpen({ form, columns: customers.columns() })}>
          {say(form)}
        </Button>
      ))}
    </div>
  );
}

export interface DraftFormProps extends Pick<DraftRulesProps, 'taken' | 'onPack'> {
  readonly ids: readonly string[];
  readonly columns: readonly Feature[];
  readonly onClose: () => void;
}
