import { tryMoments } from './everyMoment';

tryMoments('orders');
