/** Several of a few choices, each with its box. */
import { useId } from 'react';

export interface ChecksProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | null | undefined;
  /** What each is called inside, and on the page. */
  readonly choices: readonly (readonly [id: string, title: string])[];
  readonly chosen: readonly string[];
  /** In the order of the choices. */
  readonly onChange: (chosen: readonly string[]) => void;
}

export function Checks({ label, hint, problem, choices, chosen, onChange }: ChecksProps) {
  const id = useId();
  const toggle = (one: string) =>
    onChange(choices.map(([id]) => id).filter((id) => chosen.includes(id) !== (id === one)));
  return (
    <fieldset className="field checks" aria-describedby={hint || problem ? id : undefined}>
      <legend>{label}</legend>
      {choices.map(([one, title]) => (
        <label key={one}>
          <input type="checkbox" checked={chosen.includes(one)} onChange={() => toggle(one)} /> {title}
        </label>
      ))}
      <div id={id}>
        {hint && <p className="quiet">{hint}</p>}
        {problem && (
          <p className="problem" role="alert">
            {problem}
          </p>
        )}
      </div>
    </fieldset>
  );
}
