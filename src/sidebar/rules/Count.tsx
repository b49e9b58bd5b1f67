/** How many customers fit the part of the conditions at a path of the query. */
import type { Path } from 'react-querybuilder';
import { useTexts } from '../language/language';
import { useFigures } from '../language/useFigures';
import { conditionTexts } from './conditionTexts';
import { useEditorSetting } from './editorContext';
import { idAt } from './partsOf';

export interface CountProps {
  readonly path: Path;
  readonly ofGroup?: boolean;
}

export function Count({ path, ofGroup = false }: CountProps) {
  const say = useTexts(conditionTexts);
  const { count } = useFigures();
  const customers = useEditorSetting().counts.get(idAt(path));
  if (customers === undefined || customers === null) return null;
  return (
    <span className="rules-fits quiet">
      {say(ofGroup ? 'fitsGroup' : 'fits', { count: count(customers) })}
    </span>
  );
}
