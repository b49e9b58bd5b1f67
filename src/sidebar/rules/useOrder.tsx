/** A list whose entries can be moved: by buttons, by keys, by dragging. */
import { type DragEvent, type HTMLAttributes, type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../controls/Button';

export interface Order {
  /** For the element of the entry, where others are dropped. */
  readonly card: HTMLAttributes<HTMLElement>;
  /** For what an entry is dragged by. */
  readonly grip: HTMLAttributes<HTMLElement>;
  /** Up and down, for the entry of this name. */
  readonly buttons: (name: string) => ReactNode;
}

export interface OrderWords {
  readonly up: (name: string) => string;
  readonly down: (name: string) => string;
}

/** Answers what each entry of a list of `length` needs; `onMove` is told places counted from 0. */
export function useOrder(
  length: number,
  words: OrderWords,
  onMove: (from: number, to: number) => void,
): (place: number) => Order {
  const [dragged, setDragged] = useState<number | null>(null);
  const [over, setOver] = useState<number | null>(null);
  const moved = useFocusThatFollows();
  const end = () => {
    setDragged(null);
    setOver(null);
  };
  return (place) => ({
    card: {
      ...(dragged !== null && over === place && dragged !== place ? { 'aria-current': true } : {}),
      onDragOver: (event) => {
        if (dragged === null) return;
        event.preventDefault();
        setOver(place);
      },
      onDrop: (event) => {
        if (dragged === null) return;
        event.preventDefault();
        if (dragged !== place) onMove(dragged, place);
        end();
      },
    },
    grip: {
      draggable: true,
      'aria-hidden': true,
      onDragStart: (event: DragEvent<HTMLElement>) => {
        event.dataTransfer.effectAllowed = 'move';
        // Firefox drags nothing that carries no data.
        event.dataTransfer.setData('text/plain', String(place));
        setDragged(place);
      },
      onDragEnd: end,
    },
    buttons: (name) => (
      <span className="rules-order" ref={moved.place(place)}>
        <Button
          kind="sign"
          label={words.up(name)}
          disabled={place === 0}
          onClick={() => {
            moved.follow(place - 1, 'up');
            onMove(place, place - 1);
          }}
        >
          ↑
        </Button>
        <Button
          kind="sign"
          label={words.down(name)}
          disabled={place === length - 1}
          onClick={() => {
            moved.follow(place + 1, 'down');
            onMove(place, place + 1);
          }}
        >
          ↓
        </Button>
      </span>
    ),
  });
}

/** Whoever moves an entry with the keyboard stays at it; at the end of the list, on its other button. */
function useFocusThatFollows() {
  const places = useRef(new Map<number, HTMLElement>());
  const wanted = useRef<{ readonly place: number; readonly button: 'up' | 'down' } | null>(null);
  useEffect(() => {
    const { current } = wanted;
    wanted.current = null;
    if (!current) return;
    const [up, down] = places.current.get(current.place)?.querySelectorAll('button') ?? [];
    const [first, second] = current.button === 'up' ? [up, down] : [down, up];
    (first?.disabled ? second : first)?.focus();
  });
  return {
    place: (place: number) => (element: HTMLElement | null) => {
      if (element) places.current.set(place, element);
      else places.current.delete(place);
    },
    follow: (place: number, button: 'up' | 'down') => {
      wanted.current = { place, button };
    },
  };
}
