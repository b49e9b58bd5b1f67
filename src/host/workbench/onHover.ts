/**
 * Hears of a mouse that goes onto an element, but not of an element that appears under a mouse at rest: somebody who
 * walks through a menu by keys must not be sent elsewhere by it.
 */
const last = { x: Number.NaN, y: Number.NaN };

// Before whatever hears of the same event.
for (const name of ['pointermove', 'pointerdown'] as const) {
  window.addEventListener(name, ({ clientX, clientY }) => Object.assign(last, { x: clientX, y: clientY }), {
    capture: true,
  });
}

export function onHover(element: Element, act: () => void): void {
  element.addEventListener('pointerenter', (event) => {
    const { clientX, clientY } = event as PointerEvent;
    if (clientX !== last.x || clientY !== last.y) act();
  });
}
