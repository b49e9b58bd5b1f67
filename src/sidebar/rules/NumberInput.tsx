/** A number with its unit. What is not a number yet stays in the field and is not handed on. */
import { useEffect, useState } from 'react';

export interface NumberInputProps {
  /** `null` where nothing is known. */
  readonly value: number | null;
  readonly label: string;
  readonly id?: string | undefined;
  readonly unit?: string | undefined;
  /** What the field shows of the value: 100 for per cent. */
  readonly factor?: number;
  readonly onValue: (value: number) => void;
  /** Without it an empty field is a mistake. */
  readonly onBlank?: () => void;
}

export function NumberInput({ value, label, id, unit, factor = 1, onValue, onBlank }: NumberInputProps) {
  const shown = value === null ? '' : String(scaled(value, factor));
  const [text, setText] = useState(shown);
  useEffect(() => {
    setText((before) => (isSame(before, shown) ? before : shown));
  }, [shown]);
  const isBlank = text.trim() === '';
  const isRight = isBlank ? onBlank !== undefined : Number.isFinite(Number(text));
  return (
    <span className="rules-number">
      <input
        id={id}
        type="text"
        inputMode="decimal"
        aria-label={label}
        aria-invalid={isRight ? undefined : true}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          const number = Number(target.value);
          if (target.value.trim() === '') onBlank?.();
          else if (Number.isFinite(number)) onValue(scaled(number, 1 / factor));
        }}
      />
      {unit && <span className="quiet">{unit}</span>}
    </span>
  );
}

/** "1.50" is what is shown as "1.5". */
function isSame(typed: string, shown: string): boolean {
  return typed.trim() !== '' && shown !== '' && Number(typed) === Number(shown);
}

/** 0.07 × 100 is 7.000000000000001, and nobody wrote that. */
function scaled(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(12));
}
