import { tryMoments } from './everyMoment';

tryMoments('customers');
