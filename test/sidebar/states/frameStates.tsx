/** The frame around the views, and what stands in the page before they are there. */
import { Notice } from '../../../src/sidebar/controls/Notice';
import { Frame } from '../../../src/sidebar/frame/Frame';
import { Skeleton } from '../../../src/sidebar/frame/Skeleton';
import type { States } from '../gallery/state';

export const frameStates: States = {
  loading: () => <Skeleton />,
  'with a notice': () => (
    <Frame view="rules" onView={() => {}}>
      <div className="view">
        <Notice kind="done">OK</Notice>
      </div>
    </Frame>
  ),
};
