/** A segment's colour: one of the checked ones, or any other with a word about how it reads. */
import { useId } from 'react';
import { isLightEnough, segmentColors } from '../../core/rules/segmentColors';
import { useTexts } from '../language/language';
import { segmentTexts } from './segmentTexts';

export interface ColorFieldProps {
  readonly color: string;
  readonly onColor: (color: string) => void;
}

export function ColorField({ color, onColor }: ColorFieldProps) {
  const say = useTexts(segmentTexts);
  const name = useId();
  return (
    <fieldset className="rules-colors">
      <legend>{say('color')}</legend>
      <div>
        {segmentColors.map((choice) => (
          <input
            key={choice}
            type="radio"
            name={name}
            aria-label={choice}
            style={{ backgroundColor: choice }}
            checked={choice === color.toLowerCase()}
            onChange={() => onColor(choice)}
          />
        ))}
        <input
          type="color"
          aria-label={say('otherColor')}
          title={say('otherColor')}
          value={color.toLowerCase()}
          onChange={({ target }) => onColor(target.value)}
        />
      </div>
      {!isLightEnough(color) && <p className="rules-dark">{say('tooDark')}</p>}
    </fieldset>
  );
}
