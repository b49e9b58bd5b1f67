/**
 * A layer of Univer's keeps something for each object that was ever drawn on it, although an object that goes ends what
 * listens to it by itself. A selection alone is dozens of objects each time it is drawn.
 */
import { type BaseObject, Layer } from '@univerjs/engine-render';

/** The part of a layer that Univer keeps to itself. */
interface LayerInside {
  _layerBehavior(this: Layer, object: BaseObject): void;
}

/** Lets layers forget what is gone, from now on; once or often is the same. */
export function forgetGoneObjects(): void {
  const layers = Layer.prototype as unknown as LayerInside;
  layers._layerBehavior = function (object) {
    object.onTransformChange$.subscribeEvent(() => void this.makeDirty(true));
    object.layer = this;
  };
}
