/** What was learned from labels: how often the rules are right, and where they and people differ. */
import { words } from '../../core/i18n/words';
import { type LearnedRules, percent } from '../../core/learn/learnRules';
import { Disclosure } from '../controls/Disclosure';
import { useLanguage, useTexts } from '../language/language';
import { draftTexts } from './draftTexts';

/** In per cent: below that the rules add nothing to the most frequent label. */
const worthwhile = 5;

export function RulesLearned({ learned }: { readonly learned: LearnedRules }) {
  const say = useTexts(draftTexts);
  const language = useLanguage();
  const { labels, leftOut, unreached } = learned;
  const { customers, right, rightByLargest } = learned.validation;
  const [share, base] = [percent(right, customers), percent(rightByLargest, customers)];
  const listed = (some: readonly string[]) => some.join(words.listSeparator[language]);
  return (
    <>
      <p>{say('accuracy', { right, customers, share, base, label: labels[0] ?? '' })}</p>
      {share - base < worthwhile && <p>{say('hardlyBetter')}</p>}
      {leftOut.length > 0 && <p>{say('leftOut', { labels: listed(leftOut) })}</p>}
      {unreached.length > 0 && <p>{say('unreached', { labels: listed(unreached) })}</p>}
      <Disclosure title={say('table')}>
        <Confusion learned={learned} />
      </Disclosure>
    </>
  );
}

/** Rows by people, columns by rules; one for customers without an answer only where there are some. */
function Confusion({ learned: { labels, validation } }: { readonly learned: LearnedRules }) {
  const say = useTexts(draftTexts);
  const { confusion } = validation;
  const unanswered = confusion.some((counts) => (counts[labels.length] ?? 0) > 0);
  const columns = unanswered ? [...labels, say('noAnswer')] : labels;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must scroll by the keyboard too
    <section className="draft-table" tabIndex={0} aria-label={say('table')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{say('corner')}</th>
            {columns.map((label) => (
              <th scope="col" key={label}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {labels.map((label, row) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {columns.map((column, at) => (
                <td key={column}>{confusion[row]?.[at]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
