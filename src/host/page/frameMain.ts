/** The first script of every page that an add-on shows: it gives the page its `google.script`. */
import { createGoogleScript, type ToFrame } from './googleScript';
import { readForm } from './readForm';

const { parent } = window;
const { functions = '', origin = '' } = document.currentScript?.dataset ?? {};
document.currentScript?.remove();

const { script, hear } = createGoogleScript({
  functionNames: functions.split(' ').filter((name) => name !== ''),
  origin,
  // The page has no origin of its own; the workbench knows it by its window.
  send: (message) => parent.postMessage(message, '*'),
  readForm,
  report: (error) => console.error(error),
});
window.addEventListener('message', ({ source, data }: MessageEvent<ToFrame>) => {
  if (source === parent) hear(data);
});
Object.assign(window, { google: { script } });
