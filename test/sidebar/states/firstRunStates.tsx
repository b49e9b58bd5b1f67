/** What is shown to people who open Fenlei for the first time. */
import '../../../src/sidebar/frame/base.css';
import { FirstRun } from '../../../src/sidebar/frame/FirstRun';
import type { States } from '../gallery/state';

export const firstRunStates: States = {
  'three steps': () => (
    <main className="view">
      <FirstRun />
    </main>
  ),
};
