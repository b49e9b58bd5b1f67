/** What stands in the page until its data are there; `page.html` shows the same before any script runs. */
import { useTexts } from '../language/language';
import { frameTexts } from './frameTexts';

export function Skeleton() {
  const say = useTexts(frameTexts);
  return (
    <div className="skeleton" role="status" aria-label={say('loading')}>
      <i className="wide" />
      <i />
      <i />
      <i className="block" />
      <i />
      <i className="block" />
    </div>
  );
}
