/** Lines of a playbook, or of one of its stages, in one language; the order is that of all. */
import { useState } from 'react';
import type { Locale, Text } from '../../core/i18n/text';
import { Button } from '../controls/Button';
import { useTexts } from '../language/language';
import { segmentTexts } from './segmentTexts';

export interface PlaybookFieldProps {
  readonly title: string;
  readonly hint?: string;
  readonly lines: readonly Text[];
  readonly language: Locale;
  readonly onLines: (lines: readonly Text[]) => void;
}

export function PlaybookField({ title, hint, lines, language, onLines }: PlaybookFieldProps) {
  const say = useTexts(segmentTexts);
  const [text, setText] = useState('');
  const add = () => {
    const line = text.trim();
    if (line === '') return;
    onLines([...lines, { en: line, 'zh-CN': line, 'zh-TW': line }]);
    setText('');
  };
  const without = (place: number) => lines.filter((_, other) => other !== place);
  const earlier = (place: number) =>
    lines.flatMap((line, at) => {
      const [before, moved] = [lines[place - 1], lines[place]];
      return at === place - 1 && moved ? [moved] : at === place && before ? [before] : [line];
    });
  return (
    <fieldset className="rules-playbook">
      <legend>{title}</legend>
      {hint !== undefined && <p className="quiet">{hint}</p>}
      <ol>
        {lines.map((line, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its place, and its words change
          <li key={place}>
            <textarea
              rows={2}
              lang={language}
              aria-label={say('line', { number: place + 1 })}
              value={line[language]}
              onChange={({ target }) =>
                onLines(lines.map((one, at) => (at === place ? { ...one, [language]: target.value } : one)))
              }
            />
            <span className="rules-order">
              <Button
                kind="sign"
                label={say('lineUp', { number: place + 1 })}
                disabled={place === 0}
                onClick={() => onLines(earlier(place))}
              >
                ↑
              </Button>
              <Button
                kind="sign"
                label={say('removeLine', { number: place + 1 })}
                onClick={() => onLines(without(place))}
              >
                ×
              </Button>
            </span>
          </li>
        ))}
      </ol>
      <div className="rules-number">
        <input
          type="text"
          aria-label={say('newLine')}
          placeholder={say('newLine')}
          value={text}
          onChange={({ target }) => setText(target.value)}
          onKeyDown={({ key }) => {
            if (key === 'Enter') add();
          }}
        />
        <Button onClick={add} disabled={text.trim() === ''}>
          {say('addLine')}
        </Button>
      </div>
      <p className="quiet">{say('sameInAll')}</p>
    </fieldset>
  );
}
