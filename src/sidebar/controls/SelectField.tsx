/** A labelled list to choose one of. */
import { Field, type FieldProps } from './Field';

export interface SelectFieldProps extends Omit<FieldProps, 'children'> {
  readonly value: string;
  readonly choices: readonly (readonly [value: string, title: string])[];
  readonly onChoose: (value: string) => void;
}

export function SelectField({ value, choices, onChoose, ...field }: SelectFieldProps) {
  return (
    <Field {...field}>
      {(tie) => (
        <select {...tie} value={value} onChange={({ target }) => onChoose(target.value)}>
          {choices.map(([choice, title]) => (
            <option key={choice} value={choice}>
              {title}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
