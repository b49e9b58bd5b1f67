/** A number with its unit. What is not a number yet stays in the field and is not handed on. */
import { useEffect, useState } from 'react';

export interface NumberInputProps {
  readonly value: number;
  readonly label: string;
  readonly unit?: string | undefined;
  /** What the field shows of the value: 100 for per cent. */
  readonly factor?: number;
  readonly onValue: (value: number) => void;
}

export function NumberInput({ value, label, unit, factor = 1, onValue }: NumberInputProps) {
  const shown = scaled(value, factor);
  const [text, setText] = useState(String(shown));
  useEffect(() => {
    setText((before) => (before.trim() !== '' && Number(before) === shown ? before : String(shown)));
  }, [shown]);
  const isNumber = text.trim() !== '' && Number.isFinite(Number(text));
  return (
    <span className="rules-number">
      <input
        type="text"
        inputMode="decimal"
        aria-label={label}
        aria-invalid={isNumber ? undefined : true}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          const number = Number(target.value);
          if (target.value.trim() !== '' && Number.isFinite(number)) onValue(scaled(number, 1 / factor));
        }}
      />
      {unit && <span className="quiet">{unit}</span>}
    </span>
  );
}

/** 0.07 × 100 is 7.000000000000001, and nobody wrote that. */
function scaled(value: number, factor: number): number {
  return factor === 1 ? value : Number((value * factor).toPrecision(12));
}
