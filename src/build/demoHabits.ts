/** How the customers of the demo shop buy: from the café that orders every other week to the passer-by. */

type Range = readonly [number, number];

/** A time of buying, in days before the last day of the list. */
export interface Spell {
  /** The first order. */
  readonly from: Range;
  /** Further orders at about the same gap; left out, it was one single order. */
  readonly again?: Regularity;
  /** How likely it is that there was such a time at all: 1 where left out. */
  readonly chance?: number;
}

export interface Regularity {
  /** Days between two orders. */
  readonly every: Range;
  readonly until: Range;
}

export interface Habit {
  /** How many customers have it. */
  readonly customers: number;
  /** A café, an office, a guest house rather than a person. */
  readonly house?: true;
  /** What one order usually comes to. Most customers lie near the lower end. */
  readonly basket: Range;
  readonly spells: readonly Spell[];
}

/** The days on which gifts are bought: Dragon Boat, Spring and Mid-Autumn Festivals of 2024 to 2026. */
const festivals: readonly Spell[] = [
  { from: [13, 25], chance: 0.35 },
  { from: [138, 161], chance: 0.7 },
  { from: [267, 293], chance: 0.6 },
  { from: [521, 544], chance: 0.7 },
  { from: [653, 671], chance: 0.6 },
];

export const demoHabits: readonly Habit[] = [
  /** Houses that live on the shop's tea and coffee. */
  {
    customers: 9,
    house: true,
    basket: [320, 1500],
    spells: [{ from: [560, 729], again: { every: [13, 24], until: [1, 12] } }],
  },
  /** Loyal regulars. */
  {
    customers: 26,
    basket: [70, 420],
    spells: [{ from: [400, 729], again: { every: [15, 34], until: [1, 24] } }],
  },
  /** Regulars who have become slower lately. */
  {
    customers: 16,
    basket: [60, 300],
    spells: [{ from: [400, 700], again: { every: [30, 55], until: [45, 110] } }],
  },
  /** Some buy often, and never much. */
  {
    customers: 10,
    basket: [18, 45],
    spells: [{ from: [300, 600], again: { every: [25, 45], until: [4, 60] } }],
  },
  /** Came this year and stayed so far. */
  {
    customers: 22,
    basket: [60, 260],
    spells: [{ from: [70, 170], again: { every: [25, 60], until: [3, 40] } }],
  },
  /** First order within the last month, a few of them large. */
  { customers: 16, basket: [28, 190], spells: [{ from: [2, 29] }] },
  { customers: 6, house: true, basket: [1500, 4800], spells: [{ from: [4, 60] }] },
  /** Gifts for the festivals. */
  { customers: 44, basket: [160, 620], spells: festivals },
  /** Passers-by. */
  { customers: 52, basket: [22, 160], spells: [{ from: [70, 728] }] },
  /** Now and then. */
  {
    customers: 20,
    basket: [50, 280],
    spells: [{ from: [300, 700], again: { every: [70, 160], until: [20, 260] } }],
  },
  /** Regulars who stopped. */
  {
    customers: 20,
    basket: [55, 240],
    spells: [{ from: [560, 729], again: { every: [24, 50], until: [200, 480] } }],
  },
  /** Large customers who stopped: the ones to call. */
  {
    customers: 8,
    house: true,
    basket: [420, 1500],
    spells: [{ from: [640, 729], again: { every: [14, 26], until: [150, 400] } }],
  },
  { customers: 4, house: true, basket: [2400, 4800], spells: [{ from: [260, 600] }] },
  /** Stopped, and came back after more than a year. */
  {
    customers: 7,
    basket: [80, 300],
    spells: [{ from: [600, 729], again: { every: [25, 45], until: [490, 560] } }, { from: [4, 80] }],
  },
];
