/** Files that are dropped on the page are opened by it, and never by the browser in its place. */

/** On the element while files are held over it: its frames must let them through. */
export const DROPPING = 'dropping';

/** Gives the files of each drop; answers how to end it. Texts and cells that are dragged are left to the grid. */
export function acceptDrops(target: HTMLElement, onFiles: (files: readonly File[]) => void): () => void {
  const listening = new AbortController();
  const on = (name: 'dragenter' | 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void) => {
    const listener = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.stopPropagation();
      act(event);
    };
    // Before the grid, which has drops of its own.
    target.addEventListener(name, listener, { capture: true, signal: listening.signal });
  };
  const hold = ({ dataTransfer }: DragEvent) => {
    if (dataTransfer) dataTransfer.dropEffect = 'copy';
    target.classList.add(DROPPING);
  };
  on('dragenter', hold);
  on('dragover', hold);
  on('dragleave', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && target.contains(relatedTarget))) target.classList.remove(DROPPING);
  });
  on('drop', ({ dataTransfer }) => {
    target.classList.remove(DROPPING);
    onFiles([...(dataTransfer?.files ?? [])]);
  });
  return () => listening.abort();
}
