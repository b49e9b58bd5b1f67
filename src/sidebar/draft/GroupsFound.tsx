/** What was found when customers were compared: the groups, how clearly they are apart, how well rules describe them. */
import type { FoundGroups } from '../../core/learn/findGroups';
import { useLanguage, useTexts } from '../language/language';
import { draftTexts } from './draftTexts';

export function GroupsFound({ found }: { readonly found: FoundGroups }) {
  const say = useTexts(draftTexts);
  const language = useLanguage();
  const { pack, groups, clarity, agreement, customers, blank } = found;
  return (
    <>
      <p>{say(clearness(clarity), { clarity: clarity.toFixed(2) })}</p>
      <ul>
        {groups.map((one) => (
          <li key={one.title.en}>{say('group', { title: one.title[language], customers: one.customers })}</li>
        ))}
      </ul>
      <p>{say('agreement', { rules: pack.rules.length, share: agreement, customers })}</p>
      {blank > 0 && <p>{say('blank', { customers: blank })}</p>}
    </>
  );
}

/** How Kaufman and Rousseeuw (1990) read a mean silhouette: strong, reasonable, weak, or no structure. */
function clearness(silhouette: number): 'clear' | 'fair' | 'weak' | 'none' {
  if (silhouette > 0.7) return 'clear';
  if (silhouette > 0.5) return 'fair';
  return silhouette > 0.25 ? 'weak' : 'none';
}
