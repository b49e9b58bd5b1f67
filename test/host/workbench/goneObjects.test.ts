import { type BaseObject, Layer, Rect, type Scene } from '@univerjs/engine-render';
import { beforeAll, expect, test } from 'vitest';
import { forgetGoneObjects } from '../../../src/host/workbench/goneObjects';

beforeAll(forgetGoneObjects);

/** As much of a scene as an object asks for that is drawn nowhere. */
const scene = { setObjectBehavior: () => {}, getParent: () => ({}) } as unknown as Scene;

test('a layer keeps nothing of objects that were on it', () => {
  const layer = new Layer(scene);
  const kept = () =>
    (layer as unknown as { readonly _collection: { readonly _disposables: Set<unknown> } })._collection
      ._disposables.size;
  const before = kept();
  for (let times = 0; times < 5; times++) {
    const object: BaseObject = new Rect(`object ${times}`);
    layer.addObject(object);
    layer.removeObject(object);
    object.dispose();
  }
  expect(kept()).toBe(before);
});

test('a layer is drawn anew when an object on it moves', () => {
  const layer = new Layer(scene);
  const object = new Rect('object', { left: 1, top: 1, width: 5, height: 5 });
  layer.addObject(object);
  layer.makeDirty(false);
  object.translate(9, 9);
  expect(layer.isDirty()).toBe(true);
  expect(object.layer).toBe(layer);
});
