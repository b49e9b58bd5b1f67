/** A page of the add-on in a sandboxed frame: it reaches the bundle by `google.script`, and nothing of the workbench. */
import { type Outcome, toFailure } from '../rpc/messages';
import type { HtmlPage } from './dialogs';
import type { FromFrame } from './googleScript';

export interface HtmlFrameOptions {
  readonly page: HtmlPage;
  /** The text of `frameMain`, bundled. */
  readonly program: string;
  /** What the page may call. */
  readonly functionNames: readonly string[];
  readonly call: (functionName: string, given: readonly unknown[]) => Promise<unknown>;
  readonly host: FrameHost;
}

/** What `google.script.host` asks of the workbench; a sidebar keeps its size. */
export interface FrameHost {
  close(): void;
  setHeight(pixels: number): void;
  setWidth(pixels: number): void;
  focusEditor(): void;
}

export interface HtmlFrame {
  /** To be put into the sidebar or a dialog. */
  readonly element: HTMLIFrameElement;
  /** Stops listening; the element is removed by whoever put it somewhere. */
  dispose(): void;
}

export function htmlFrame({ page, program, functionNames, call, host }: HtmlFrameOptions): HtmlFrame {
  const element = document.createElement('iframe');
  element.title = page.title;
  element.setAttribute('sandbox', 'allow-scripts allow-forms allow-popups');
  element.srcdoc = withProgram(page.html, program, functionNames);

  const run = async ({ id, functionName, given }: Extract<FromFrame, { readonly kind: 'run' }>) => {
    const outcome: Outcome = await call(functionName, given).then(
      (value) => ({ ok: true, value }),
      (error: unknown) => ({ ok: false, error: toFailure(error) }),
    );
    element.contentWindow?.postMessage({ id, outcome }, '*');
  };
  const hear = ({ source, data }: MessageEvent<FromFrame>) => {
    if (source === null || source !== element.contentWindow) return;
    switch (data.kind) {
      case 'run':
        void run(data);
        break;
      case 'close':
        host.close();
        break;
      case 'focusEditor':
        host.focusEditor();
        break;
      case 'setHeight':
        host.setHeight(Number(data.pixels));
        break;
      case 'setWidth':
        host.setWidth(Number(data.pixels));
    }
  };
  window.addEventListener('message', hear);
  return { element, dispose: () => window.removeEventListener('message', hear) };
}

/** Only what stands in the page itself: it may load nothing and send nothing. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline' 'unsafe-eval'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; media-src data: blob:";

/** Before every script of the page, but behind its doctype, without which it would be laid out as in 1998. */
function withProgram(html: string, program: string, functionNames: readonly string[]): string {
  const tags = `<meta http-equiv="Content-Security-Policy" content="${POLICY}"><script data-functions="${functionNames.join(' ')}" data-origin="${location.origin}">${program}</script>`;
  const place =
    /<head(?:\s[^>]*)?>/i.exec(html) ?? /<html(?:\s[^>]*)?>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  const end = place ? place.index + place[0].length : 0;
  return html.slice(0, end) + tags + html.slice(end);
}
