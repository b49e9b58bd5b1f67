/** One of the values that can occur; one that the pack does not list stays among them. */
import type { Scalar } from '../../core/rules/pack';

export interface ChoiceProps {
  readonly value: Scalar;
  readonly label: string;
  readonly id?: string | undefined;
  readonly choices: readonly Scalar[];
  readonly titleOf: (value: Scalar) => string;
  readonly onValue: (value: Scalar) => void;
}

export function Choice({ value, label, id, choices, titleOf, onValue }: ChoiceProps) {
  const all = choices.includes(value) ? choices : [value, ...choices];
  return (
    <select
      id={id}
      aria-label={label}
      value={all.indexOf(value)}
      onChange={({ target }) => onValue(all[Number(target.value)] ?? null)}
    >
      {all.map((choice, place) => (
        <option key={String(choice)} value={place}>
          {titleOf(choice)}
        </option>
      ))}
    </select>
  );
}
