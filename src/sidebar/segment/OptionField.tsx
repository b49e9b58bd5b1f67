/** One option of a scheme, with the control that its kind asks for and the way back to what the pack says. */
import { useState } from 'react';
import type { Text } from '../../core/i18n/text';
import type { OptionSpec, OptionValue } from '../../core/schemes/scheme';
import { Button } from '../controls/Button';
import { Checks } from '../controls/Checks';
import { Field, type Tie } from '../controls/Field';
import { useLanguage, useTexts } from '../language/language';
import { segmentTexts } from './segmentTexts';

export interface OptionFieldProps {
  readonly spec: OptionSpec;
  /** What the pack says, or the default. */
  readonly usual: OptionValue;
  readonly value: OptionValue;
  readonly problem: string | null;
  /** The pack whose rules rely on the usual value. */
  readonly lockedBy: Text | null;
  /** `null` goes back to what the pack says. */
  readonly onChange: (value: OptionValue | null) => void;
}

export function OptionField({ spec, usual, value, problem, lockedBy, onChange }: OptionFieldProps) {
  const say = useTexts(segmentTexts);
  const language = useLanguage();
  const [typed, setTyped] = useState<string | null>(null);
  const unread = typed !== null && parse(typed, spec) === null ? say('notNumber', { found: typed }) : null;
  const change = (text: string) => {
    setTyped(text);
    const parsed = parse(text, spec);
    if (parsed !== null) onChange(parsed);
  };
  const hint =
    spec.type === 'numbers'
      ? `${spec.explanation[language]} ${say('numbersHint')}`
      : spec.explanation[language];
  const usualText = textOf(usual, (one) => choiceText(spec, one)?.[language] ?? one);
  if (lockedBy)
    return (
      <Field
        label={spec.title[language]}
        hint={say('lockedOption', { value: usualText, pack: lockedBy[language] })}
      >
        {(tie) => <input {...tie} type="text" value={usualText} readOnly disabled />}
      </Field>
    );
  return (
    <>
      {spec.type === 'several' ? (
        <Checks
          label={spec.title[language]}
          hint={hint}
          problem={problem}
          choices={Object.entries(spec.choices).map(([id, title]) => [id, title[language]])}
          chosen={Array.isArray(value) ? value.map(String) : []}
          onChange={onChange}
        />
      ) : (
        <Field label={spec.title[language]} hint={hint} problem={unread ?? problem}>
          {(tie) => control(tie, { spec, value, typed, language, change, choose: onChange })}
        </Field>
      )}
      {String(value) !== String(usual) && (
        <div className="segment-reset">
          <Button
            kind="link"
            onClick={() => {
              setTyped(null);
              onChange(null);
            }}
          >
            {say('resetOption', { value: usualText })}
          </Button>
        </div>
      )}
    </>
  );
}

interface ControlInput {
  readonly spec: Exclude<OptionSpec, { readonly type: 'several' }>;
  readonly value: OptionValue;
  readonly typed: string | null;
  readonly language: keyof Text;
  readonly change: (text: string) => void;
  readonly choose: (value: OptionValue) => void;
}

function control(tie: Tie, { spec, value, typed, language, change, choose }: ControlInput) {
  switch (spec.type) {
    case 'choice':
      return (
        <select {...tie} value={String(value)} onChange={(event) => choose(event.target.value)}>
          {Object.entries(spec.choices).map(([choice, title]) => (
            <option key={choice} value={choice}>
              {title[language]}
            </option>
          ))}
        </select>
      );
    case 'boolean':
      return (
        <input
          {...tie}
          type="checkbox"
          checked={value === true}
          onChange={(event) => choose(event.target.checked)}
        />
      );
    case 'number':
    case 'numbers':
      return (
        <input
          {...tie}
          type="text"
          inputMode="decimal"
          value={typed ?? textOf(value)}
          onChange={(event) => change(event.target.value)}
        />
      );
  }
}

function textOf(value: OptionValue, titled = (one: string) => one): string {
  return Array.isArray(value) ? value.map((one) => titled(String(one))).join(', ') : titled(String(value));
}

function choiceText(spec: OptionSpec, value: string): Text | undefined {
  return spec.type === 'choice' || spec.type === 'several' ? spec.choices[value] : undefined;
}

/** What was typed as a value of the option; `null` while it is none. Whether it is allowed is checked elsewhere. */
function parse(text: string, spec: OptionSpec): OptionValue | null {
  const parts =
    spec.type === 'numbers' ? text.split(/[,，、;；\s]+/).filter((part) => part !== '') : [text.trim()];
  const numbers = parts.map((part) => (part === '' ? Number.NaN : Number(part)));
  if (numbers.length === 0 || numbers.some((number) => !Number.isFinite(number))) return null;
  return spec.type === 'numbers' ? numbers : (numbers[0] ?? null);
}
